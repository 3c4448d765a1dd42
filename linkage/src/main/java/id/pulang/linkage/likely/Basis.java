package id.pulang.linkage.likely;

import id.pulang.linkage.blocking.Cut;
import id.pulang.linkage.weights.Weights;

/**
 * What was learnt from the first records and stays as it is when others come.
 *
 * @param records from how many of the records it was learnt
 * @param cut which of their keys tell something
 */
record Basis(int records, Weights weights, Cut cut) {}
