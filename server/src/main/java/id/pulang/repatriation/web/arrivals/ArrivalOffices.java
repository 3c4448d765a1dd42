package id.pulang.repatriation.web.arrivals;

import id.pulang.identity.Access;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.packs.Wording;
import id.pulang.repatriation.document.Agencies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The agencies at home and their offices, as people are handed over to them.
 *
 * @param all also those that are closed or receive nobody
 * @param reached how an officer reaches each of them
 */
public record ArrivalOffices(List<Post> all, Map<PostCode, Reach> reached) {

    /** How an agency is reached, by itself or by its site. */
    public record Reach(Optional<Wording> by, Optional<String> site) {}

    static ArrivalOffices of(Access access, Agencies agencies) {
        List<Post> all = access.agencies();
        return new ArrivalOffices(
                all,
                all.stream()
                        .map(Post::code)
                        .collect(Collectors.toMap(
                                Function.identity(),
                                code -> new Reach(agencies.reachedBy(code.value()), agencies.site(code.value())))));
    }

    /** Returns how an office is reached, or the one above it where nothing is known of it. */
    public Reach reach(Post office) {
        Reach own = reached.getOrDefault(office.code(), new Reach(Optional.empty(), Optional.empty()));
        boolean known = own.by().isPresent() || own.site().isPresent();
        return known ? own : above(office).map(this::reach).orElse(own);
    }

    private Optional<Post> above(Post office) {
        return all.stream().filter(each -> each.code().equals(office.parent())).findFirst();
    }

    /** An agency with those of its offices to which people can be handed over, itself among them. */
    public record Group(Post agency, List<Post> offices) {}

    /** Returns the offices that can be chosen, by agency. */
    public List<Group> choices() {
        return all.stream()
                .filter(each -> each.parent() == null)
                .map(agency -> new Group(
                        agency, under(agency).stream().filter(Post::receives).toList()))
                .filter(group -> !group.offices().isEmpty())
                .toList();
    }

    private List<Post> under(Post office) {
        List<Post> found = new ArrayList<>(List.of(office));
        all.stream()
                .filter(each -> Objects.equals(each.parent(), office.code()))
                .forEach(below -> found.addAll(under(below)));
        return found;
    }
}
