/** Who of the invented people is with whom, and in which bus and on which seat they travel. */
@NullMarked
package id.pulang.demo.seats;

import org.jspecify.annotations.NullMarked;
