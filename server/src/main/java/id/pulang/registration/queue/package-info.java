/** The queue of a post: numbers that are called, the most urgent first, on a screen that shows numbers only. */
@NullMarked
package id.pulang.registration.queue;

import org.jspecify.annotations.NullMarked;
