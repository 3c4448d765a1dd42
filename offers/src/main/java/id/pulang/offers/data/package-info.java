/** Reads the dated tables of rules, facts and words, and says where a table is wrong. */
@NullMarked
package id.pulang.offers.data;

import org.jspecify.annotations.NullMarked;
