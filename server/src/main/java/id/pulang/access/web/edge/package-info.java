/** The outer edge: headers that bind the browser, limits on what is sent, and what a browser reports. */
@NullMarked
package id.pulang.access.web.edge;

import org.jspecify.annotations.NullMarked;
