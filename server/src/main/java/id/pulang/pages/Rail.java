package id.pulang.pages;

import java.util.List;

/**
 * The places that somebody may open, in the order of the way home.
 *
 * @param common those of them that stand in the bar of a phone; the others are one press further
 * @param bell whether there are notifications for them
 */
public record Rail(List<NavigationItem> places, List<NavigationItem> common, boolean bell) {

    /** The rail of somebody who has not logged in. */
    public static final Rail NONE = new Rail(List.of(), List.of(), false);

    /** Returns the places that do not stand in the bar of a phone. */
    public List<NavigationItem> others() {
        return places.stream().filter(place -> !common.contains(place)).toList();
    }

    /** Whether one of the places has a code. */
    public boolean has(String code) {
        return places.stream().anyMatch(place -> place.code().equals(code));
    }
}
