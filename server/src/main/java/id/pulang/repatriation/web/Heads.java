package id.pulang.repatriation.web;

import id.pulang.repatriation.NameList;
import id.pulang.repatriation.Passenger;
import id.pulang.repatriation.manifest.SeatState;
import java.util.List;
import java.util.function.Predicate;

/** The people of a manifest whom one of its numbers counts. */
public enum Heads {
    LISTED(_ -> true),
    BOARDED(each -> each.seat().state() == SeatState.BOARDED),
    NOT_BOARDED(each -> each.seat().state() == SeatState.NOT_BOARDED),
    TO_MARK(each -> each.seat().state() == SeatState.LISTED),
    HANDED_OVER(each -> each.seat().handedOver()),
    TO_HAND_OVER(
            each -> each.seat().state() == SeatState.BOARDED && !each.seat().handedOver()),
    SHUT(each -> !each.shut().isEmpty());

    private final Predicate<Passenger> counted;

    Heads(Predicate<Passenger> counted) {
        this.counted = counted;
    }

    /** Returns whom it counts of those on the list. */
    public List<Passenger> of(NameList list) {
        return list.passengers().stream().filter(counted).toList();
    }

    /** Returns the address that shows exactly them, on the page of the manifest. */
    public String on(String manifest) {
        return manifest + (this == LISTED ? "" : "?heads=" + this) + "#people";
    }
}
