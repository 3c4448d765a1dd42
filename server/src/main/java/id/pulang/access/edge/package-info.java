/** The outer edge: headers that bind the browser, limits on what is sent, and what a browser reports. */
@NullMarked
package id.pulang.access.edge;

import org.jspecify.annotations.NullMarked;
