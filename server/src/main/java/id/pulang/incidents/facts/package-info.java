/** Facts about people that authorities report by list: who keeps which, found by what each module offers. */
@NullMarked
@NamedInterface("facts")
package id.pulang.incidents.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
