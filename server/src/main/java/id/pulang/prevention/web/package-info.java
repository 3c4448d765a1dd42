/** The pages of warnings at the desk. */
@NullMarked
package id.pulang.prevention.web;

import org.jspecify.annotations.NullMarked;
