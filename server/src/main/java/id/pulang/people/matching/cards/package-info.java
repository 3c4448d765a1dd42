/** What is best known of a person, drawn from all that is said of them. */
@NullMarked
package id.pulang.people.matching.cards;

import org.jspecify.annotations.NullMarked;
