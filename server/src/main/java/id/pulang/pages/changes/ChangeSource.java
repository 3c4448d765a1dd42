package id.pulang.pages.changes;

import id.pulang.identity.Role;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What one module can tell of what changed; it asks its own tables under the row-level policies of the acting person.
 *
 * @param roles the rights of which one is asked for
 * @param since asks for what changed while somebody was away; reads a bounded number of rows
 */
public record ChangeSource(Set<Role> roles, Function<Absence, List<ChangeByOthers>> since) {}
