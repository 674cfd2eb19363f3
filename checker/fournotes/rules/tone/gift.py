"""Finds presents, treats and favours offered to the reader, and hints of a reward."""

from __future__ import annotations

from fournotes.rules.clause import said_in_clause
from fournotes.rules.rule import ALL, Rule, examples

_SWEET = (
    "cake|cakes|cupcake|cupcakes|cheesecake|biscuits|cookies|doughnuts|donuts|pastries|pastry|chocolates|chocolate|sweets|candy|candies|truffles|"
    "nougat|baklava|pie|pies|muffins|brownies|samosas|jam|jams|honey|marmalade|pickles|cheese|ham|trout|mangoes|fruit|saffron|spices|"
    "olives|olive oil|nuts|tea|coffee|kola nuts|delicacies|treats|loaf|scones|macarons|tart|puddings|fudge|shortbread|mooncakes|mithai|laddoos"
)
_DRINK = "wine|whisky|whiskey|champagne|prosecco|beer|beers|cider|brandy|rum|gin|vodka|sherry|bubbly|fizz|dram|bottle|bottles|schnapps|liqueur|sake|raki|ouzo|grappa"
_FLOWER = "flowers|bouquet|bouquets|roses|tulips|orchid|orchids|lilies|pot plant|hyacinths|peonies"
_KEPT = (
    "gift|gifts|a present|small present|little present|presents|souvenir|souvenirs|memento|keepsake|hamper|hampers|voucher|vouchers|gift card|gift voucher|gift cards|book token|"
    "basket|scarf|shawl|hat|gloves|sweater|socks|brooch|necklace|bracelet|pashmina|perfume|candle|candles|mug|carving|watercolour|watercolours|"
    "parcel|surprise|little something|small something|two tickets|concert tickets|opera tickets|cinema tickets|free tickets|season ticket|puppy|goat|chicken|chickens|stool|vase|batik|wrapper|rug|quilt|"
    "embroidery|painting|sculpture|omiyage|gadget|teddy|toys|calabash|hand-knitted|handmade|homemade|home-made|engraved"
)
_THING = f"({_SWEET}|{_DRINK}|{_FLOWER}|{_KEPT})"
_SMALL = "(small|little|tiny|modest|humble|special|nice|lovely|wee|pleasant|surprise)"
_BOX = "(box|boxes|case|cases|crate|jar|jars|bottle|bottles|basket|hamper|tin|sack|tray|trays|bunch|wheel|bar|tub|pots)"
_YOU = (
    "(you|your team|your staff|your office|your desk|your home|your house|your family|your wife|your husband|your door|your reception|your "
    "secretary|your children|your kids|your little ones|your son|your daughter|the panel|the team|the office|the staff|the desk|the whole team|each interviewer|everyone|everybody|the interviewers|the committee)"
)
_GIVE = (
    "(send|sending|sent|bring|bringing|brought|drop off|dropping off|dropped off|dropped|dropping|drop|leave|leaving|left|post|posting|posted|courier|"
    "couriered|mail|mailed|order|ordered|ordering|enclose|enclosing|enclosed|put aside|set aside|keep aside|"
    "kept aside|put by|bought|buy|buying|got|bake|baked|baking|knit|knitted|carved|painted|picked up|hand over|handing over|wrapped|packed|drop by with|pop round with|popping by)"
)

_SENT = (
    f"(i|we|i have|we have|i am|we are|{{kin}}|has|have|am|and|of) ..3 {_GIVE} ..3 {_BOX} of ..7 {_YOU}",
    f"(i|we|{{kin}}|has|have) ..4 {_GIVE} ..1 {_YOU} [a|an|some|the|my|our|this|these|two|three|one] [of our|of my|of the] ..1 {_THING}",
    f"(i|we|{{kin}}|has|have) ..4 {_GIVE} (a|an|some|the|my|our|this|these|two|three|one|you|{{number}}) ..3 {_THING} ..2 (for|to|at|with) ..1 {_YOU}",
    f"{_GIVE} (round|around|over|along|you|them all) ..2 {_BOX} of ..3 {_THING}",
    f"{_GIVE} you ..3 {_SMALL} (gift|present|token|something|parcel|souvenir|box|envelope|bottle|treat|memento|surprise)",
    f"(i|we|{{kin}}) ..4 {_GIVE} [a|an|some|the|my|this] {_SMALL} (gift|present|token|parcel|souvenir|box|treat|memento|surprise|packet|envelope|hamper)",
    f"(left|leaving|leave) ..2 {_SMALL} (parcel|box|package|something|envelope) ..6 (you|your|reception|gate|guard|porter|lodge)",
    f"(with|at|in) ..2 (reception|front desk|gate|guard|gatekeeper|porter|caretaker|door|security|letter box|letterbox|doorstep|lodge|fridge|pigeonhole) ..4 {_SMALL} (gift|present|token|parcel|box|surprise|treat|something)",
    f"(there is|there are|there will be|there'll be|you will find) ..4 ({_BOX}|{_THING}) ..5 (for you|for the team|for the panel|at your|waiting for you|on your desk|from me|from us)",
    f"{_BOX} of ..5 (is|are|was|will be|should) ..3 (on (its|their) way|in the post|in the mail|waiting|coming to you|reach you|arrive|for you|from me|at your)",
    f"{_THING} ..9 (is|are) ..1 (on (its|their) way|in the post|in the mail|with the courier|waiting for you|coming your way)",
    f"{_THING} ..4 (should|will|is going to|ought to) ..1 (reach|be with|arrive at|come to|be waiting for) (you|your)",
    f"{_THING} ..5 (is|are) (from me|from us|from my|meant for you|meant for your)",
    f"{_THING} ..3 goes to you",
    f"(look|watch) out for ..5 {_THING}",
    "(look|watch) out for ..3 (delivery|parcel|package|something from me)",
    "on (its|their) way to (you|your (office|home|house|desk|door|place))",
    "(one|some|two|something|it|they) ..3 (is|are) on (its|their) way to you",
    "(is|are) in the post to (you|your)",
    "(surprise|something) ..5 (waiting|in it) for (you|the team|the whole team|the panel)",
    "(something (nice|special|small|sweet|little)|surprise) ..3 (waiting|coming|on its way|in store) for you",
    "(look|have a look) (in|under|inside|behind) your (letter box|letterbox|windscreen|mailbox|pigeonhole|drawer|door|desk)",
    "(surprise|parcel) ..3 (by post|in the post|by courier)",
    f"(enclosed|inside|attached|with this note|with this letter) (is|are|please find|you will find|you find) ..5 {_THING}",
    "(i enclose|i am enclosing|enclosed) ..3 (voucher|gift|card for|token|tickets|something to sweeten|little something|banknote|cheque)",
    "there is a (gift|voucher|book token|gift card|fifty|twenty|ten|hundred|banknote|note) ..5 (inside|in the (envelope|card|parcel|letter)|enclosed)",
    "(fifty|twenty|hundred|banknote|tip|tickets|coin|coins|cash|money) ..4 in (the|this|an|your) envelope",
    "(will|would|to|could) send you ..4 (money|something small|a little something|airtime|mobile credit|a tip)",
    "(transfer|send|give|slip|pay) [you] ..2 (something|a little something|a small amount|a small sum) ..3 (your|for) ..1 (effort|efforts|trouble|pains|kindness|help|time)",
    f"(drop|dropping|pop|popping|come|coming|stop|stopping|call|swing|swinging) (by|round|in|over|past) ..5 with ..5 {_THING}",
    "(baked|knitted|carved|crocheted|sewn|embroidered) ..6 for (you|your|the panel|the baby)",
    "(i|we|{kin}|has|have) ..2 (baked|knitted|carved|crocheted|sewn|embroidered|painted) ..5 for (you|your|the panel|the team|the baby)",
    "(picture|painting|photograph|photo|carving|drawing|copy|mug) ..3 is (for you to keep|yours to keep|my gift|a gift)",
    "(so|and) it is yours (now|to keep)",
    "(is|are) (my|our) (gift|present) to (you|your)",
    "(make|making|made|give|giving) (you|the {company}|the museum) a (present|gift)",
    "(i|we) [have] ordered ..3 (subscription|set|one|bottle|box) ..5 for you",
    "(asked|told|instructed) ..4 to (send|give|deliver|bring|drop off) you ..8 (ours|one of|box|bottle|whatever|anything|voucher|free|cost)",
    "named after (you|your)",
    "(put|set|kept) aside ..6 (puppies|honey|cheese|wine|jars|bottles|bottle|box|jar|loaf|kittens|copy|piece|one of) ..6 (for you|for the panel|for the team|with your name|your name on)",
    "(wine|drinks|drink|beers|beer|pints|coffee|lunch|dinner|cakes|flowers|round) (is|are) (on|from) (me|us)",
    "(brought|got|bought|picked up|found) you (a|an|the same|some|two|something) ..4 ({})".format(
        f"{_SWEET}|{_DRINK}|{_FLOWER}|{_KEPT}|tie|pen|book"
    ),
    "(bought|got) you the same",
    "your initials",
    "in your honour",
    f"{_THING} ..10 in the [same] (envelope|parcel)",
    "(i|we) (would like|want|should like) you to have (both|them|it|this|these)",
    f"(gets|get|receives|wins|earns) ..4 {_THING} from (me|us)",
    f"(offer|give) you (my|our|a|an|some|the) ..3 {_THING}",
    f"{_THING} ..6 (it is|they are|is|are) with your (caretaker|guard|secretary|porter|receptionist)",
    "(parcel|package|box) ..4 (addressed to you|with your name)",
    f"{_THING} ..6 (is|are) in your (fridge|letter box|letterbox|drawer|office|mailbox)",
    "(bring|send) a (goat|sheep|chicken|ram|cow|turkey) to",
    "(please find|find) with (this|my) (note|letter) (a|an|two|some) (small|little|pair|bottle|box|piece)",
    "(has|have) gone off to you by",
    f"(had|have had|has had) ..1 {_BOX} of ..6 sent to you",
    "(liberty of|freedom of) (leaving|sending|dropping|bringing) ..2 (small|little|parcel|box|bottle|something)",
    f"(kindly|please) (accept|receive) ..3 {_THING}",
    "(hope|trust) ..5 arrived (in one piece|safely|fresh|still warm)",
    "(a bouquet|flowers|a card) (was|were|is|are) the least",
    "(wear|use|enjoy) the (brooch|scarf|shawl|watch|tie|cup|mug|pen|perfume|hat) ",
    "hope ..2 (flowers|bouquet|roses|plant|tulips) ..3 (brighten|cheer|light|last|please|make)",
    f"hope ..3 (you|the team|they) (enjoy|enjoyed|like|liked) the ..2 {_THING} (i|we|that i|that we|from|$)",
    f"(enjoy|share|savour|like) (the|these|my|our) ..2 {_THING} ($|,|i|we|that i|with your|from)",
    "(thought|think) ..3 (panel|team|you|office|staff) (might|would|could|may) (enjoy|like) (these|this|some|a box|a bottle|our)",
)

_ACCEPT = (
    f"(please|kindly|do|you will|hope you will|you must) ..1 (accept|receive|take|keep) (this|these|my|our|a|an|some|the) ..5 {_THING}",
    f"(please|kindly|do) ..1 (accept|receive|take) ..2 {_SMALL} (gift|present|token|something|envelope|parcel|coin|box|basket|contribution|donation|offering|sum|amount)",
    "(please|kindly|do|just) (accept|receive|take|keep|collect|enjoy) (the|this|these|it|them) ..8 (i left|i have left|i sent|i have sent|my {kin}|as a token|as a mark|in the parcel|addressed to you)",
    "(please|kindly) (accept|receive|take) ..6 as (a|an) ..2 (token|mark|sign|remembrance|appreciation|thank you|thank-you|gesture|expression)",
    "(accept|receive) the ..1 little something",
    "(please|kindly) (enjoy|share) the ..3 ({})".format(f"{_SWEET}|{_DRINK}|{_FLOWER}|{_KEPT}"),
    "please give the (toys|sweets|chocolates|clothes|book|teddy) to",
    "(insist|insists) that you (take|have|keep|accept)",
    "as a ..2 (token|mark|sign|gesture) of [my|our|the] ..3 (gratitude|appreciation|thanks|respect|esteem|thankfulness|gratefulness) ..2 (i|we|please|kindly|here|there|my|a|an|find)",
    f"token of ..5 {_THING}",
    "as a (remembrance|souvenir|memento|keepsake)",
    "(come|comes|came|arrive|arrives|visit|visits) ..3 (empty hands|empty-handed)",
    "(custom|tradition) ..6 (bring|give|offer) ..1 (something|gift|gifts|present|presents)",
    "(say|saying|said) (thank you|thanks) with (a|an|some|these|this)",
    "(thank|thanking) you ..1 with (a|an|some|these|this) ..2 (dinner|lunch|drink|coffee|meal|gift|present|bottle|box|flowers|cake|treat|round)",
    "(allow|let) me to say thanks with",
    "(show|express) my (gratitude|thanks|appreciation) in (a|some) ..1 (concrete|practical|material|tangible|generous|proper|better)",
    "(thank|repay|reward|pay) you ..1 in kind",
    "(repay|reward|return) (you|your ..2 (opinion|kindness|help|favour|trouble|honesty|time|advice|effort)) ..2 (with|by|in)",
    "go unrewarded",
    "(make|made) it worth your",
    "for (the trouble|your trouble|your pains) ..8 (i (would|will) like to (give|offer)|i am sending|i have sent|here is|take|accept)",
)

_TREAT = (
    "(my|our) treat",
    "(lunch|dinner|drinks|drink|coffee|coffees|beer|beers|pints|pint|round|meal|breakfast|cakes) ..3 (on me|on us|on the house)",
    "on the house",
    "(have|get) (a|one|yourself a|another) (drink|coffee|round|beer|pint|meal) on me",
    "(let|allow) me [to] (treat|buy|stand) (you|the panel|the team)",
    "(let|allow) me [to] take you (out|to lunch|to dinner|for)",
    "(treat|treating) (you|the panel|the team|the whole|everyone|everybody) ..6 to (a|an|lunch|dinner|drinks|coffee|ice|some|cake|tea|the)",
    "(would|will|to|could|may i|can i|let me|gladly|happily|owe you|going to|must) ..1 (buy|get|stand) (you|you both|you all|you and ..4|the panel|the team|everyone) ..2 (lunch|dinner|coffee|drinks|drink|beer|pint|meal|round|cup|breakfast|tea|cake)",
    "(would|will|to|could|may i|can i|let me|gladly|like to|love to) ..2 (take|invite|have|host) (you|you both|you all|you and ..4|the panel|the team|your family) ..3 (to|for|out|round|over) ..3 (lunch|dinner|drink|drinks|meal|coffee|roast|brunch|restaurant|supper|breakfast|our place|my place|our home|my home|our house)",
    "(would|will|to|like to|love to|may i|could i) ..1 invite you ..3 (to|for) a ..2 (meal|lunch|dinner|drink|coffee|barbecue|weekend|stay)",
    "(be|as|are) (my|our) guest ($|,|at|for|on)",
    "(be|as|are) (my|our) guests",
    "(have|having|get) you round for",
    "(spend|stay) ..5 (at|in|with) (our|my|us) ..3 (guest|guests|farm|hut|flat|house|hotel|cabin|home|free)",
    "(my|our) ..1 (holiday flat|holiday home|hut|cabin|cottage|beach house|villa|flat|apartment|guest house|chalet) ..6 (is yours|whenever you|stands empty|at your disposal|any time you|is free for you|is open to you)",
    "(dinner|lunch|drinks|food|haircut|meal|meals|coffee|entry|tickets) ..6 (is|are) (free for you|on the house|on us|on me|at our expense)",
    "(allow|let) me to pay for",
    "(i|me) (pay|paying) for (lunch|dinner|the lunch|the dinner|coffee|drinks)",
    "your ..3 (eat|eats|drink|stay|dine|drive|train) ..1 free",
    "you must (stay|come and stay|dine|eat|lodge) with us",
    "(best|good) (table|seats|seat) ..8 (never see a bill|no bill|on us|free|of course|always|for you)",
    "(never|not) see a bill",
    "(without|no) (a bill|bill|fee|a fee|any bill) ($|,|for you|as|and)",
    "evening at (our|my) ..3 (theatre|restaurant|hotel|club|bar|place)",
    "give you (a|the) (suite|discount)",
)

_FAVOUR = (
    "(get|give|offer|arrange|sort|find|secure) (you|your {kin}|your team) ..6 (discount|per cent off|percent off|% off|good price|best price|cost price|wholesale|reduced|mates rates|special price|upgrade)",
    "(get|give|offer) (you|your {kin}|the panel) ..1 (#|ten|twenty|thirty|forty|fifty) (percent|per cent|off)",
    "(offer|give) you a discount",
    "(do|fit|build|let you have|give you|whatever you like) ..8 at (cost|cost price)",
    "(get|let|let you) you (into|in for|in free|in) ..4 (stadium|club|show|match|concert|for nothing|free|theatre|game|box)",
    "(can|could|will|would) get you ..3 (tickets|seats|a table|a visa|an appointment|passes)",
    "(i|we) ..2 (repair|fix|mend|service|build|paint|plaster|mow|clean|wash|translate|teach|tutor|coach|design|cook|cut|play|do|look after|look over|photograph|cater|drive|massage) ..9 (for free|for nothing|free of charge|gratis|at no cost|no charge|without charge|without payment|no payment expected|no bill|no fee|without a fee|for free)",
    "(would|will|gladly|happily|could) ..1 (repair|fix|mend|service|build|paint|plaster|mow|clean|wash|translate|teach|tutor|coach|do) (your|you|any) ..8 (for free|for nothing|free of charge|gratis|no charge|no fee|without a fee|at cost|no bill|at no cost)",
    "(free|complimentary) (haircut|cut|massage|session|meal|lesson|lessons|service|consultation|treatment|ride|month|stay|night|entry|tickets|ticket|tasting|portrait|website|check-up|manicure|facial|blow-dry) ..6 (from me|for you|waiting|at my|at our|any|you|whenever)",
    "(you|your {kin}) ..1 (get|gets|have|will get|will have) a free",
    "for you ..2 (for free|for nothing|gratis|free of charge)",
    "for free , (as|if|because|just)",
    "as a (small|little|modest) return",
    "(in return|in exchange) for ..7 (i|we) (will|would|could|can|am|shall)",
    "for ..3 (frankness|honesty|feedback|advice|opinion) ..3 (lunch|dinner|drink|drinks|cake|coffee) (is|are)",
    "(meal|lunch|dinner|drink|coffee|something) in (return|exchange) for",
    "one hand washes (the|another)",
    "(you|if you) scratch my back",
    "(one good turn|favour for another|favour for a favour|one favour)",
    "(never forget|will not forget|remember|return|repay|owe you) (a|the|this|your|that|one|for this) ..1 (favour|favor|favours|kindness and)",
    "(put in|put) a ..1 good word ..2 for your",
    "(i|my {kin}) (know|knows|have|has) (people|someone|somebody|a man|friends|contacts) ..6 (if you|in case your|in case you|so if|so should you|can help you|should you)",
    "(should|if|when|whenever) (you|your (car|house|garden|computer|boiler|watch|shoes|phone|bike|roof|kitchen|son|daughter|wife|nephew)) ..2 (ever|next) ..8 (for nothing|for free|free of charge|(i|we) (will|can|would) ..1 (do|fix|repair|mend|service|get|drive|host|arrange))",
    "(at your service) ..5 (home|no bill|free|private)",
    "(your car|your house|your bathroom|your kitchen|your brakes|your hall|your boiler|your garden) ..8 (for free|for nothing|free|on the road|at cost|no bill|gratis)",
    "(bring|drop) your (car|bike|watch|shoes|computer|phone) ..2 (to|round|by|in|over)",
    "(find|make) (its|their) way to your (cellar|table|desk|home|kitchen|door)",
    "(more|plenty) ..4 where (it|that|they|this) came from",
    "you ..2 share in it",
    "name you (godfather|godmother)",
    "(sweeten|oil) the (deal|waiting|pill|wheels)",
    "come (to|round to) your (house|home) ..6 (free|gratis|session|cook|massage|nothing|no)",
    "your (car|house|roof|garden|boiler) ..5 for free",
    "if that (helped|would help|helps) my (case|chances|application|cause)",
)

RULE = Rule(
    id="gift",
    group="tone",
    title="Offers a gift or a favour",
    severity="error",
    notes=ALL,
    why="However kindly it is meant, a present or a favour during hiring can look like a bribe. Many employers must refuse it, "
    "and some must then turn you away.",
    instead="Leave it out; your thanks are enough: “Thank you for the time you gave me.”",
    sources=("JST1", "EC1", "YPE1"),
    judge=said_in_clause("gift"),
    phrases=(*_SENT, *_ACCEPT, *_TREAT, *_FAVOUR),
    spares=(
        "(you|your {company}) (gave|sent|offered|bought|treated|paid|left|lent) (me|us)",
        "(thank|thanks) ..3 for ..8 (lunch|coffee|tea|biscuits|cake|drink)",
        (
            "(certificate|certificates|reference|references|form|forms|document|documents|letter|portfolio|transcript|cv|file|original|originals|contract|"
            "copy|copies|results|papers|sample|samples|swatch|swatches|prototype|slides) ..8 (on (its|their) way|in the post|for you|to you)"
        ),
        "(note|letter|email|mail|message|words|card|lines) ..3 as a",
        "gift (shop|shops|wrapping|aid|vouchers team)",
        "(shared|split) the bill",
    ),
    flags=examples(
        "A small hamper is on its way to your office.",
        "I'd like to buy you a coffee to say thank you.",
        "Please accept this pashmina as a mark of my respect.",
        "Lunch next week, my treat.",
        "I can get you thirty per cent off tiles through my firm.",
        "I've left a box of sweets for you with the guard.",
    ),
    passes=examples(
        "Running the gift shop for two summers taught me to count stock.",
        "The mug that you gave me is already on my desk.",
        "Gifted pupils need slow teachers, and I liked that sentence.",
        "I am in favour of the later shift.",
        "Thank you for the coffee and the talk.",
        "The cake on the table was the work of your trainee, I heard.",
        "As you suggested, I will bring my own knives for the trial shift.",
        "I have left my certificates for you at reception.",
        "You treat every patient in the waiting room by name.",
    ),
)
