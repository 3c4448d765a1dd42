/** The pages of the counter. */
@NullMarked
package id.pulang.registration.web;

import org.jspecify.annotations.NullMarked;
