package id.pulang.pages;

import id.pulang.identity.PackRole;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The places that the modules offer, in the order of the way home. */
@Component
public class Navigation {

    private final List<NavigationItem> items;
    private final List<HomeSection> sections;

    Navigation(List<NavigationItem> items, List<HomeSection> sections) {
        this.items = items.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .toList();
    }

    /** Returns the places that a role may open. */
    public List<NavigationItem> items(PackRole role) {
        return items.stream().filter(item -> role.holdsAny(item.roles())).toList();
    }

    /** Returns the parts of the home page that concern a role. */
    public List<HomeSection> sections(PackRole role) {
        return sections.stream().filter(section -> section.isFor(role)).toList();
    }
}
