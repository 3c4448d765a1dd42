/** Says what a job offer tells about itself: one of four answers, with reasons and what to ask. */
@NullMarked
package id.pulang.offers;

import org.jspecify.annotations.NullMarked;
