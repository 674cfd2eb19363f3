"""Finds presents, treats and favours offered to the reader, and hints of a reward."""

from __future__ import annotations

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Hit, Rule, examples
from fournotes.rules.together import together

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
    "(,|is|are|all|meal|coffee|anything) on the house",
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

_THINGS = (
    f"({_SWEET}|{_DRINK}|{_FLOWER}|{_KEPT})",
    (
        "(baklava|brownie|scone|sponge|cannoli|croissants|bagels|bread|loaf|loaves|pizza|sushi|curry|biryani|jollof|suya|chin chin|lamb|salami|sausages|eggs|butter|syrup|chutney|"
        "halva|lokum|kimchi|dumplings|tamales|empanadas|pierogi|stollen|panettone|lebkuchen|speculaas|stroopwafels|tablet|mints|liquorice|caramels|toffees|pralines|snacks|groceries|rice|yams|plantain|"
        "apples|oranges|pears|plums|cherries|strawberries|berries|grapes|figs|vegetables|tomatoes|potatoes|pumpkins|salmon|lamb|lobster|oysters|fish|turkey|beef|venison)"
    ),
    "(ale|lager|mead|champagne|malt|spirits|cognac|limoncello|espresso|juice|cordial|merlot|rioja)",
    "(daffodils|sunflowers|lily|rose|carnations|seedlings|seeds|cuttings|bulbs|herbs|wreath|bonsai|cactus|succulent)",
    (
        "(bracelet|earrings|cufflinks|jewellery|jewelry|silk|cloth|fabric|sari|saree|kimono|kente|kilim|carpet|blanket|cushion|cushions|mittens|slippers|handbag|purse|wallet|"
        "belt|umbrella|cap|t-shirt|shirt|jersey|ties|bowl|teapot|pottery|ceramics|figurine|statue|ornament|candlestick|clock|wristwatch|"
        "penknife|fountain pen|diary|vinyl|cookbook|board game|headphones|phone case|keyring|soap|soaps|lotion|cologne|aftershave|hand cream|bath salts|incense)"
    ),
    "(ticket|tickets|voucher|vouchers|token|gift set|giftcard|subscription|membership|coupon|coupons|season tickets|amazon card|starbucks card|banknote)",
    "(goodie|goodies|treat|treats|delicacy|speciality|specialities|handicraft|handicrafts|crafts|trinket|memento|something sweet|something special|something nice|little thank-you|thank-you gift|token of)",
)
"""What people give; innocent until somebody hands it over."""

_HANDING_OVER = (
    "(i|we|i have|{kin}) ..2 (send|sending|sent|post|posted|mail|mailed|courier|couriered|ship|shipped|deliver|delivered) ..6 (you|to your|to the (office|panel|team|school)|for (you|your|the (panel|team|office|staff)))",
    "(i|we|{kin}) ..2 (sending|sent|posted|mailed|couriered|shipped|dropped|dropping|sneaked|smuggled) (you|over|round|around|along|off)",
    "(i|we|{kin}) ..2 (bring|bringing|brought|brings) ..1 (you|in for|over for|along for|back for)",
    "(i|we|{kin}) ..2 (bring|bringing|brought|brings|carry|carried) ..5 (for (you|your|everyone|everybody|each|the (panel|team|office|staff))|to (your|the) (office|desk|home|house|reception))",
    "(i|we|{kin}) ..2 (bought|baked|knitted|knit|crocheted|sewed|carved|embroidered|wrapped|bottled|distilled|ordered|reserved) ..6 (for (you|your|the (panel|team|office|staff|whole))|you)",
    "(i|we|{kin}) ..2 (buy|bake|knit|crochet|sew|carve|order) you",
    "(i|we|{kin}) ..2 (left|leave|leaving|drop|dropped|dropping|dropping off|hand|handed|deposited|put) ..7 (for you|for your|for the (panel|team|staff)|at your|on your|in your|with your|with the (receptionist|porter|guard|secretary|doorman|caretaker)|at reception|at the (reception|front desk|gate|lodge))",
    "(i|we|{kin}) (will|would|would like to|want to|wanted to|wish to|can|could|should like to|am going to|hope to|would love to|am happy to|have decided to|intend to|plan to|may) ..1 (give|get|gift|present|offer|make|lend|hand|slip|save|bring|send|buy|surprise) (you|each of you|the panel|the team|your {kin}|your team)",
    "(giving|gifting|presenting|offering|saving|getting|making|surprising) you (with|a|an|some|two|one|the|my|our)",
    "(i|we) ..2 (put|set|kept|saved|keep|reserved|held) ..1 (aside|back|by|you)",
    "(please|kindly|do) ..1 (accept|receive|enjoy|take|have|keep|help yourself|try|taste|share|wear|open|unwrap|look in|check) ..1 (it|them|this|these|the|a|an|some|my|our|two|your)",
    "(waiting|ready|sitting|left|lying|reserved|standing) ..3 (for you|for your|at your|on your|in your|for the (panel|team|staff)|at reception|at the (gate|lodge|front desk|reception))",
    "(on (its|their) way to|coming|heading|travelling|winging (its|their) way) ..2 (you|your)",
    "(should|will|ought to) ..1 (arrive|reach|be delivered|be with|come) ..3 (you|your|tomorrow|today|on {weekday}|this week|by|by post|before|with the post|at the office)",
    "(hope|trust) ..8 (arrived|arrive|reached|reaches|enjoyed|enjoy|liked|tasted|taste|likes)",
    "(has|have|did) ..6 (arrived|arrive|reached you|reach you)",
    "(is|are|was|were) ..3 (yours|for you|for your|meant for you|a gift|a present|my thanks|our gift|from me|from us|from my)",
    "(for (you|your {kin}|your desk|your birthday|your trouble|your kindness|your help|your efforts|your effort)) ($|,|and|from|as|with)",
    "(as|by way of|in) ..3 (thanks|thank-you|thank you|gratitude|appreciation|gesture|recognition) ",
    "(as|with) ..2 (gift|present|gesture)",
    "(to|would) (thank you|say thank you|say thanks|show my (gratitude|appreciation|thanks)) ..2 (properly|with|by|in person|personally)",
    "(treat|treating) (you|your|yourself|yourselves|everybody|everyone|the)",
    "(on me|on us|my treat|my shout|free of charge|free for you|no charge|without charge|gratis|with my compliments|with our compliments|compliments of|at no cost to you|will not cost you)",
    "(share|sharing) ..6 with (you|your|your team|the panel)",
    "(let|allow) me ..1 (give|get|offer|bring|send|buy|make|lend|bake|cook)",
    "(may|might|can|could|shall) i ..1 (give|get|offer|bring|send|buy|make|lend|bake|cook|press) you",
    "(small|little|tiny|modest|humble) (gift|present|gesture|token|thank you|thank-you|something|treat|surprise|contribution)",
)
"""What people say as they hand a thing over."""

_FAVOURS = (
    # at the table
    "(i|we) (would|will|should|want|can|could|owe) ..3 (buy|owe|stand|treat|get|take) (you|you both|you all|your team|the panel) ..3 (lunch|dinner|drink|drinks|beer|beers|pint|pints|meal|breakfast|brunch|cocktail|cocktails|ice cream|tea)",
    "(i|we) owe you (a|one|several) (drink|beer|coffee|lunch|dinner|pint|big|favour)",
    "(first|next) (round|drink|coffee|pint) is (mine|on me|my)",
    "(pick|picking|picked) up the (tab|bill)",
    "(foot|footing|settle|pay|cover) the bill for (you|your|the panel|lunch|dinner)",
    "(drinks|dinner|lunch|coffee|supper) ..3 (i am buying|i will pay|i pay|my shout|at my expense|on my tab)",
    "(my|our) shout",
    (
        "(come|join us|join me|you are welcome|welcome you|invite you|inviting you|you are invited|have you|host you) ..4 (to|for|at) ..2 (dinner|lunch|supper|barbecue|braai|feast|wedding|party|roast|table|picnic|harvest|tasting|"
        "our (house|home|village|farm|table|restaurant|place|flat)|my (house|home|village|farm|restaurant|place|flat|parents))"
    ),
    "(cook|cooking|prepare|make|bake) (for you|you) (a|an|our|some|dinner|lunch|something|the)",
    "(cook|cooking) for you and your",
    "(table|room|seat|seats|box|cabin|boat) ..5 (reserved|booked|kept|held) ..3 (in your name|for you and)",
    "(use|borrow|enjoy|stay at|stay in) (my|our) ..2 (flat|apartment|house|cabin|boat|cottage|villa|car|caravan|lodge|hut|holiday|beach|season)",
    "(take|taking) you (sailing|fishing|for a spin|for a ride|flying|golfing|skiing|out on|out for|round the|to see the match|to the game|to the match|to a game|to the opera|to the theatre)",
    # with my hands
    (
        "(i|we|{kin}) ..3 (fix|repair|mend|service|tune|paint|wallpaper|plaster|tile|mow|weed|prune|wash|clean|wire|rewire|photograph|decorate|sharpen|upholster|restore|re-sole|sew|tailor|cut|style) your "
        "..2 (car|bike|bicycle|house|roof|garden|lawn|hedge|boiler|bathroom|kitchen|hall|windows|piano|computer|laptop|phone|watch|clock|shoes|sofa|suit|dress|hair|wedding|knives|fence|trees|van|boat|tax|taxes|accounts|books)"
    ),
    "(i|we|{kin}) ..3 (teach|tutor|coach|train|help|drive|babysit|look after|walk|mind|feed) your ..2 (son|daughter|child|children|kids|dog|dogs|cat|boy|girl|niece|nephew|wife|husband|mother|parents)",
    "(design|build|make|write|translate|record|edit|print|set up) ..2 (you|your) ..4 (website|logo|app|cards|wedding|family|private|personal|birthday|cv|song) ",
    "(whenever|any time|anytime|if ever|should) you (need|want|fancy|would like|require) ..8 (free|discount|my {kin}|just call|just ask|call me|no charge|on the house|half price|at cost)",
    "(half price|half-price|mates rates|family price|friends price|staff price|trade price|cost price|wholesale price|special price|good price|free entry|free access|free samples) ..6 (for you|you|your|to you)",
    "(you|your {kin}|your family|your team) ..6 (half price|half-price|mates rates|staff price|trade price|cost price|wholesale|free entry|free access|at a discount|a discount|the family discount|free of charge|free haircut|for free|for nothing)",
    "(discount|reduction|upgrade) ..3 (for you|is yours|any time you)",
    "(not|never) (cost|charge|have to pay) you (a|anything|a penny|a cent)",
    "(i|we|he|she|they) (will|would) not (charge|bill) you",
    # with my name
    "(i|{kin}) ..6 (put in a word|put in a good word|pull (some|a few) strings|get your {kin}|find your {kin}|open doors|open a few doors|arrange a job|speed up your|introduce you to) ",
    "(five-star|five star|glowing|great|good) (review|reviews) ..6 (in return|in exchange|from me|for you|if)",
    "(bring|send|refer|steer|pass) ..4 (clients|customers|business|contracts|orders|patients|custom) (your way|to you|with me|in return|as thanks)",
    "(donate|donated|donation|contribute) ..6 (your (charity|club|school|church|team|favourite|fund|choice|choir)|in your (name|honour)|cause of your choice|charity of your choice)",
    # for the right answer
    "(see|make sure|ensure) ..4 (you are|you will be|your kindness is|it is) ..2 (rewarded|repaid|compensated|looked after|taken care of|thanked properly)",
    "(see|do) you right",
    "(i|we) (will|would|shall) ..3 (make it up to you|be generous|reward you|repay you|know how to thank|know how to be grateful|show my gratitude|show you my gratitude|not be ungrateful|not forget it|return the|be very grateful , )",
    "(i|we) ..2 (not|never) ungrateful",
    "(know|knows) how to (thank|show gratitude|be grateful|say thank you|return)",
    "(percent|per cent|half|part|share|slice|cut) of my (first|starting|salary|pay|commission|bonus)",
    "(first|my first) (month|salary|pay|pay cheque|paycheck|wages|bonus) ..5 (yours|with you|for you|to you|celebrate|treat)",
    "(if|when|once|should) i (get|got|am hired|am chosen|am selected|am offered|land|win|join) ..9 (treat|gift|bottle|on me|buy you|bring you|send you|invite you|dinner|lunch|drinks|cake|champagne|name you)",
    "(return|repay|pay back) (the|this|that|your) (favour|favor|kindness|generosity) ",
    "(a|any|one|this|small) (favour|favor) (for|in) (a|return|exchange)",
    "with your name on it ($|,|for|as)",
    "something for (you|yourself|the weekend|your trouble|the kids|the children|your children|the coffee|the tea fund|your pocket)",
    "there is something in it for you",
)
"""Treats and services, which need no thing."""

_ALONE = (*_SENT, *_ACCEPT, *_TREAT, *_FAVOUR, *_FAVOURS)

_SPARES = (
    (
        "(recipe|recipes|photo|photos|picture|pictures|link|list|menu|plan|plans|report|notes|label|labels|design|designs|drawing|drawings|test|tests|trade|shop|counter|department|market|company|firm|industry|project|course|exam) ..2 (for|of|on|from|about) [the|a|your|our|my] ..2 "
        f"({_SWEET}|{_DRINK}|{_FLOWER}|{_KEPT})"
    ),
    "(for|in|at|during) (the|my|our|your|a) (test|trial|tasting|practical|demonstration|task|exercise|second round|trial shift|trial day|next round)",
    "(you|your team|your colleague|your colleagues|your secretary|your assistant|your panel|your porter|your chef|your baker) ..1 (gave|sent|offered|bought|treated|brought|served|poured|made|lent|showed|baked)",
    "(for|of) the ..2 (tea|coffee|biscuits|cake|lunch|drink|water|cup|tour)",
    "(tickets|tokens|pass|token|ring|bag|cap|print|frame|tablet|charger) (system|system|machine|machines|office|desk|sales|queue|rate|network)",
    "(you|your {company}) (gave|sent|offered|bought|treated|paid|left|lent) (me|us)",
    "(thank|thanks) ..3 for ..8 (lunch|coffee|tea|biscuits|cake|drink)",
    (
        "(certificate|certificates|reference|references|form|forms|document|documents|letter|portfolio|transcript|cv|file|original|originals|contract|"
        "copy|copies|results|papers|sample|samples|swatch|swatches|prototype|slides) ..8 (on (its|their) way|in the post|for you|to you)"
    ),
    "(note|letter|email|mail|message|words|card|lines) ..3 as a",
    "thank you for nothing",
    "gift (shop|shops|wrapping|aid|vouchers team)",
    "(shared|split) the bill",
)

_gifts = together("gift", _ALONE, ((_THINGS, _HANDING_OVER),), _SPARES)


def _judge(case: Case) -> Iterator[Hit]:
    for span in _gifts(case):
        yield Hit(span.start, span.end)


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
    judge=_judge,
    phrases=(*_ALONE, *_THINGS),
    spares=_SPARES,
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
