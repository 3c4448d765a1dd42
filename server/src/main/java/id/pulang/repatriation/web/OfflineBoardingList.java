package id.pulang.repatriation.web;

import id.pulang.identity.UserId;
import id.pulang.repatriation.Flight;
import id.pulang.repatriation.NameList;
import id.pulang.repatriation.Passenger;
import id.pulang.repatriation.manifest.ManifestState;
import id.pulang.repatriation.manifest.SeatState;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A manifest as a device takes it along, to be written as JSON.
 *
 * @param zone in which the officer reads times; the device may say another one
 * @param open whether people may be marked
 * @param officer for whom it is; nobody else's marks are sent with its token
 * @param csrf the token that each mark is sent with
 */
record OfflineBoardingList(
        UUID manifest,
        int wave,
        Flight flight,
        ZoneId zone,
        boolean open,
        UUID officer,
        String csrf,
        List<Person> people) {

    /**
     * One person on it.
     *
     * @param by the name of who marked them last, or empty
     * @param shut how the clearances are called that are not met today, or empty
     */
    record Person(UUID id, String number, String name, String document, SeatState state, String by, String shut) {}

    static OfflineBoardingList of(NameList list, UserId officer, String csrf, ManifestPages pages) {
        return new OfflineBoardingList(
                list.manifest().id().value(),
                list.manifest().wave(),
                list.manifest().flight(),
                pages.zone(),
                list.manifest().state() == ManifestState.FROZEN,
                officer.value(),
                csrf,
                list.passengers().stream().map(each -> person(each, pages)).toList());
    }

    private static Person person(Passenger who, ManifestPages pages) {
        return new Person(
                who.caseId().value(),
                who.caseNumber(),
                who.card().name(),
                who.travelDocument(),
                who.seat().state(),
                who.markedBy(),
                who.shut().stream().map(pages::gateName).collect(Collectors.joining(", ")));
    }
}
