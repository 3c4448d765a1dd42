package id.pulang.repatriation.manifest;

import id.pulang.cases.CaseId;
import id.pulang.repatriation.seating.Seating;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The places of one manifest: who stands on it, who was moved off, and which places must be written. */
public final class SeatList {

    private final Map<CaseId, Seat> onTheList = new LinkedHashMap<>();
    private final List<Seat> movedOff = new ArrayList<>();
    private final Map<UUID, Seat> touched = new LinkedHashMap<>();
    private final Map<UUID, Seat> seated = new LinkedHashMap<>();

    SeatList(Collection<Seat> all) {
        all.forEach(seat -> {
            if (seat.onTheList()) {
                onTheList.put(seat.caseId(), seat);
            } else {
                movedOff.add(seat);
            }
        });
    }

    boolean has(CaseId who) {
        return onTheList.containsKey(who);
    }

    /** Finds the place of someone on the list. */
    public Optional<Seat> find(CaseId who) {
        return Optional.ofNullable(onTheList.get(who));
    }

    /** Why someone has no place. */
    ManifestRefusal whyNot(CaseId who) {
        boolean wasOn = movedOff.stream().anyMatch(seat -> seat.caseId().equals(who));
        return wasOn ? ManifestRefusal.MOVED_OFF : ManifestRefusal.NOT_ON_MANIFEST;
    }

    void put(Seat seat) {
        onTheList.put(seat.caseId(), seat);
        touched.put(seat.id(), seat);
    }

    /** Says in which vehicle and on which seat someone on the list travels; false where it was so already. */
    boolean seat(CaseId who, Seating where) {
        Seat before = onTheList.get(who);
        if (before == null || before.seating().equals(where)) {
            return false;
        }
        onTheList.put(who, before.on(where));
        seated.put(before.id(), before.on(where));
        return true;
    }

    /** Gives someone who came aboard into other hands; empty when that was done. */
    Optional<ManifestRefusal> handOver(CaseId who) {
        Seat seat = onTheList.get(who);
        if (seat == null) {
            return Optional.of(whyNot(who));
        }
        if (seat.handedOver()) {
            return Optional.of(ManifestRefusal.ALREADY_HANDED_OVER);
        }
        if (seat.state() != SeatState.BOARDED) {
            return Optional.of(ManifestRefusal.NOT_BOARDED);
        }
        put(seat.inOtherHands());
        return Optional.empty();
    }

    /** Whether somebody came aboard beside the holder of a place. */
    boolean escorts(Seat adult) {
        return onTheList.values().stream()
                .anyMatch(seat -> seat.state() == SeatState.BOARDED
                        && seat.escort().filter(adult.id()::equals).isPresent());
    }

    Seat moveOff(Seat seat, Mark mark) {
        Seat off = seat.as(SeatState.MOVED_OFF, mark);
        onTheList.remove(seat.caseId());
        movedOff.add(off);
        touched.put(off.id(), off);
        return off;
    }

    List<Seat> all() {
        List<Seat> all = new ArrayList<>(onTheList.values());
        all.addAll(movedOff);
        return List.copyOf(all);
    }

    /** Returns the places of those on the list. */
    public List<Seat> onTheList() {
        return List.copyOf(onTheList.values());
    }

    /** Returns the places that must be written. */
    public List<Seat> touched() {
        return List.copyOf(touched.values());
    }

    /** Returns the places whose vehicle or seat must be written. */
    public List<Seat> seated() {
        return List.copyOf(seated.values());
    }

    /** Counts the heads. */
    public Tally tally() {
        return Tally.of(all());
    }
}
