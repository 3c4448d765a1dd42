package id.pulang.repatriation.web.arrivals;

import id.pulang.identity.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The agencies at home and their offices, as people are handed over to them.
 *
 * @param all also those that are closed or receive nobody
 */
public record ArrivalOffices(List<Post> all) {

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
