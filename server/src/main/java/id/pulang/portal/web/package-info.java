/** The pages that strangers see, served without Spring: what is read of a request is overwritten after it. */
@NullMarked
package id.pulang.portal.web;

import org.jspecify.annotations.NullMarked;
