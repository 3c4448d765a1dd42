package id.pulang.people.identity;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.stations.Count;
import id.pulang.incidents.stations.Station;
import org.springframework.stereotype.Component;

/** The station of the river at which a registry has confirmed who people are. */
@Component
class VerifiedStation implements Station {

    private final Identities identities;

    VerifiedStation(Identities identities) {
        this.identities = identities;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String code() {
        return "verified";
    }

    @Override
    public Count count(IncidentId incident) {
        return new Count(
                identities.countVerified(incident), "/desk/people?presence=PRESENT&incident=" + incident.value());
    }
}
