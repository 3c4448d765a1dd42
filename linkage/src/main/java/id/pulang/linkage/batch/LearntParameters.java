package id.pulang.linkage.batch;

import id.pulang.linkage.blocking.BlockSizeLimit;
import id.pulang.linkage.fellegisunter.FellegiSunterModel;

/**
 * What was learnt from the first records and stays as it is when others come.
 *
 * @param records from how many of the records it was learnt
 * @param cut which of their keys tell something
 */
record LearntParameters(int records, FellegiSunterModel weights, BlockSizeLimit cut) {}
