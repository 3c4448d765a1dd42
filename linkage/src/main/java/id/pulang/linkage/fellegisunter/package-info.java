/** The Fellegi-Sunter model: match weights of comparison levels, and their estimation by expectation maximization. */
@NullMarked
package id.pulang.linkage.fellegisunter;

import org.jspecify.annotations.NullMarked;
