/** The papers of a journey as packs know them: the name list and the record of handover. */
@NullMarked
package id.pulang.repatriation.document;

import org.jspecify.annotations.NullMarked;
