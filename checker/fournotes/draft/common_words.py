"""How common words are in notes after an interview."""

from __future__ import annotations

_BANDS = {
    225: "i the , to you a my me and for in your is would of that on it was have be",
    68: "with at from am not as # so about will by if has this",
    36: "what can one know like an do how before we interview are had could our there been thank more time",
    24: "should no work which hear please any answer were job day them up two still first asked offer very "
    "when last good may since much want told again week after they other post second who next",
    16: "now need look see than decision all did out made tell or take said let team people forward new back "
    "well where help talk another hearing hope monday over but company come ask only friday say panel get",
    11: "three question sorry every position their better thanks glad anything else test give firm most happy "
    "learn way meeting until call must whether letter something because days years once decide enjoyed "
    "date gave school left why kindly send word reply came office end start met such year interested just",
    8: "keep put role thought part too thursday read home its news offered yours nothing us ever use go side "
    "write same present find tuesday great night think mr love pleasure morning got round without does "
    "place feedback grateful old liked wanted month interest things plan writing lot right sir thing "
    "having own best chance then some shift fair being short meet manager wait here mine person looking "
    "might kind down never perhaps further even many yesterday small wish through free case",
}
"""Sentences in a thousand that hold the word, counted over the development drafts and sentence banks, in bands."""

PER_THOUSAND: dict[str, int] = {word: share for share, words in _BANDS.items() for word in words.split()}
"""The same by word; a word that is not here stands in fewer than seven."""
