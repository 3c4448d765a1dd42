package id.pulang.people.master.comparison;

import id.pulang.people.master.Grounds;
import id.pulang.people.master.PeoplePair;

/**
 * Two persons of different incidents who may be one human being.
 *
 * @param certain whether linkage joins them without asking, and both bear the same valid national number
 */
record LikelyPair(PeoplePair pair, Grounds grounds, boolean certain) {}
