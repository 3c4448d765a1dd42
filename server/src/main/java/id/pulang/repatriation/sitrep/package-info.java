/** The situation report of an incident: how it stands at one moment, on one page, with no name. */
@NullMarked
package id.pulang.repatriation.sitrep;

import org.jspecify.annotations.NullMarked;
