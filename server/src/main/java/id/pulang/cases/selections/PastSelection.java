package id.pulang.cases.selections;

/** A point of the way of which milestones tell who stood there on days that are past, contributed by its module. */
public interface PastSelection {

    /** Names the point in addresses, as {@code incidents.station.<code>} does in messages. */
    String code();

    /** Says by which milestones it is reached and left. */
    Reach reach();
}
