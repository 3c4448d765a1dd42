/** The pages of rescue: the section of the case page, and requests to an authority. */
@NullMarked
package id.pulang.rescue.web;

import org.jspecify.annotations.NullMarked;
