/** The desk's pages of incidents and lists. */
@NullMarked
package id.pulang.incidents.web;

import org.jspecify.annotations.NullMarked;
