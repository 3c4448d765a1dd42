package id.pulang.linkage.groups;

import id.pulang.linkage.weights.Subject;

/** A record in its place among the others: its number in order of ids, and the number of its list. */
record Row(int number, int list, Subject subject) {

    String id() {
        return subject.record().id();
    }
}
