/** How long the stages and clocks of cases took: median and quartiles for each post and month. */
@NullMarked
package id.pulang.cases.durations;

import org.jspecify.annotations.NullMarked;
