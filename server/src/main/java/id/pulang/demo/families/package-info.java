/** What families ask in the demonstration, and what each of them may know. */
@NullMarked
package id.pulang.demo.families;

import org.jspecify.annotations.NullMarked;
