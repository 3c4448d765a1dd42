/**
 * The Master Person Index: one human being, whatever the incident. Persons of an incident stay as they are; each
 * belongs to one master person, its own until two are joined.
 */
@NullMarked
@NamedInterface("master")
package id.pulang.people.master;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
