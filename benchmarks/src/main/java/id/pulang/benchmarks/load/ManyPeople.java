package id.pulang.benchmarks.load;

import id.pulang.benchmarks.search.RegisteredPeople;
import id.pulang.benchmarks.search.RegisteredPeople.Registered;
import id.pulang.benchmarks.search.Searches;
import id.pulang.benchmarks.search.SearchingOfficer;
import id.pulang.benchmarks.served.OfficerAccounts;
import id.pulang.benchmarks.served.Served;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

/** Very many people in incidents of ten thousand: how soon the delivered server is up, and how it searches. */
record ManyPeople(int people) {

    private static final int OFFICERS = 8;
    private static final int SECONDS = 20;
    private static final long LOOK_AGAIN_MILLIS = 200;

    /**
     * What came out.
     *
     * @param startS seconds from the command until pages are answered
     * @param searchableS seconds until everybody can be found; before that a search is told to come back
     * @param perSecond searches by name with their pages, of eight officers
     * @param rssMb memory of the server, without PostgreSQL
     */
    record Million(int people, double startS, double searchableS, double perSecond, double p95, long rssMb) {}

    Million measure() throws IOException, InterruptedException, ExecutionException {
        try (var served = Served.start()) {
            var officer = new Actor(
                    new UserId(UUID.randomUUID()), "officer", Role.CONSULAR_OFFICER, new PostCode("PNH"), "consular");
            var registered = new RegisteredPeople(served, officer);
            registered.growTo(people);
            List<String> names = OfficerAccounts.open(served, OFFICERS);
            served.stop();
            long began = System.nanoTime();
            try (var server = DeliveredServer.start(served.data())) {
                return searched(server, names, registered.all(), began);
            }
        }
    }

    private Million searched(DeliveredServer server, List<String> names, List<Registered> registered, long began)
            throws IOException, InterruptedException, ExecutionException {
        double started = (System.nanoTime() - began) / 1e9;
        var officers = new ArrayList<SearchingOfficer>();
        for (String name : names) {
            officers.add(new SearchingOfficer(server.port(), name, OfficerAccounts.PASSWORD));
        }
        while (!officers.getFirst().isAnswered(registered.getLast().name())) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        double searchable = (System.nanoTime() - began) / 1e9;
        var searches = new Searches(officers, registered);
        searches.milliseconds(SECONDS / 4);
        List<Double> times = searches.milliseconds(SECONDS);
        return new Million(
                people,
                started,
                searchable,
                times.size() / (double) SECONDS,
                times.get(times.size() * 95 / 100),
                server.residentMegabytes());
    }
}
