package id.pulang.audit.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong; places next to each other with the same fault become one. */
final class Breaks {

    private static final int LISTED = 100;

    private final List<Break> listed = new ArrayList<>();
    private long more;

    void add(BreakKind kind, long place, String detail) {
        add(kind, place, place, detail);
    }

    void add(BreakKind kind, long from, long to, String detail) {
        Break next = new Break(kind, from, to, detail);
        for (int last = listed.size() - 1; last >= 0 && last >= listed.size() - 2; last--) {
            if (listed.get(last).goesOnIn(next)) {
                listed.set(last, listed.get(last).with(next));
                return;
            }
        }
        if (listed.size() < LISTED) {
            listed.add(next);
        } else {
            more++;
        }
    }

    List<Break> inOrder() {
        return listed.stream().sorted(Comparator.comparingLong(Break::from)).toList();
    }

    long more() {
        return more;
    }
}
