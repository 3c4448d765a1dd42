/** Filters, headers and limits around all requests, and what is logged of those that were refused. */
@NullMarked
package id.pulang.edge.web;

import org.jspecify.annotations.NullMarked;
