/** Answers who could be meant by a name, a date of birth or a national number among very many people. */
@NullMarked
package id.pulang.linkage.registry;

import org.jspecify.annotations.NullMarked;
