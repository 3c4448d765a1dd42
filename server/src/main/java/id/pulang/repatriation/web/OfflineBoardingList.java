package id.pulang.repatriation.web;

import id.pulang.identity.UserId;
import id.pulang.people.PersonCard;
import id.pulang.repatriation.Flight;
import id.pulang.repatriation.NameList;
import id.pulang.repatriation.Passenger;
import id.pulang.repatriation.SeatedList;
import id.pulang.repatriation.manifest.ManifestState;
import id.pulang.repatriation.manifest.SeatState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
     * @param berth where they sit and with whom they belong together
     */
    record Person(
            UUID id, String number, String name, Known known, SeatState state, String by, String shut, Berth berth) {}

    /**
     * What tells somebody from a namesake.
     *
     * @param document with which they travel, or empty
     * @param born the year, or empty
     * @param age where no year is known, or empty
     */
    record Known(String document, String born, String age) {

        static Known of(Passenger who) {
            PersonCard.Dates dates = who.card().dates();
            LocalDate born = dates.born();
            Integer age = dates.age();
            return new Known(
                    who.travelDocument(),
                    born == null ? "" : String.valueOf(born.getYear()),
                    born != null || age == null ? "" : age.toString());
        }
    }

    /**
     * Where somebody sits.
     *
     * @param vehicle or empty
     * @param seat or empty
     * @param group a number that those have who belong together; 0 for who travels alone
     */
    record Berth(String vehicle, String seat, int group) {}

    static OfflineBoardingList of(SeatedList seated, UserId officer, String csrf, ManifestPages pages) {
        NameList list = seated.list();
        return new OfflineBoardingList(
                list.manifest().id().value(),
                list.manifest().wave(),
                list.manifest().flight(),
                pages.zone(),
                list.manifest().state() == ManifestState.FROZEN,
                officer.value(),
                csrf,
                people(seated, pages));
    }

    private static List<Person> people(SeatedList seated, ManifestPages pages) {
        List<Person> people = new ArrayList<>();
        List<List<Passenger>> groups = seated.together();
        for (int at = 0; at < groups.size(); at++) {
            int group = groups.get(at).size() > 1 ? at + 1 : 0;
            groups.get(at).forEach(each -> people.add(person(each, group, pages)));
        }
        return people;
    }

    private static Person person(Passenger who, int group, ManifestPages pages) {
        return new Person(
                who.caseId().value(),
                who.caseNumber(),
                who.card().name(),
                Known.of(who),
                who.seat().state(),
                who.markedBy(),
                who.shut().stream().map(pages::gateName).collect(Collectors.joining(", ")),
                new Berth(who.seating().vehicle(), who.seating().number(), group));
    }
}
