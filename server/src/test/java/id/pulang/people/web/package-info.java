/** The pages about people, in a real browser. */
@NullMarked
package id.pulang.people.web;

import org.jspecify.annotations.NullMarked;
