package id.pulang.incidents;

import org.springframework.stereotype.Component;

/** The first station of the river: what has been stated, before anyone knows about whom. */
@Component
class StatementStation implements Station {

    private final StatementRows rows;

    StatementStation(StatementRows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String code() {
        return "statements";
    }

    @Override
    public Count count(IncidentId incident) {
        return new Count(rows.count(incident), "/desk/incidents/" + incident.value() + "/lists");
    }
}
