package id.pulang.people.index;

import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Everybody in the index under a number, each in some ninety bytes, so that a million people fit in the memory of a
 * server. Numbers only grow; whoever was struck has none. The places of those who were struck are given back when
 * people are {@link #move() moved} together. Safe for many threads.
 */
final class PackedPeople {

    private static final int CHUNK = 1 << 14;
    private static final int INCIDENT = 2 * Long.BYTES;
    private static final int POST = INCIDENT + Integer.BYTES;
    private static final int HEAD = POST + Integer.BYTES;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final long NO_DAY = Long.MIN_VALUE;
    private static final int STRUCK = -1;
    private static final AtomicReferenceArray<byte[]> GIVEN_BACK = new AtomicReferenceArray<>(0);

    private final List<AtomicReferenceArray<byte[]>> chunks = new CopyOnWriteArrayList<>();
    private final ValueNumbers<IncidentId> incidents = new ValueNumbers<>();
    private final ValueNumbers<PostCode> posts = new ValueNumbers<>();

    /** The numbers of people by the hashes of their ids, probed one after the other; 0 where nobody stands. */
    private int[] slots = new int[1 << 10];

    /** The chunks whose people have new numbers, and are still read under their old ones. */
    private volatile Set<Integer> leaving = Set.of();

    private int used;
    private int live;
    private int last;

    /** Takes somebody in under a new number, and strikes the old one. */
    synchronized long add(IndexedPerson known) {
        strike(known.id());
        int incident = incidents.of(known.incident());
        int number = place(packed(known, incident, posts.of(known.post())), incident);
        if (++used * 2 > slots.length) {
            spread();
        } else {
            slots[freeSlot(known.id().value())] = number;
        }
        live++;
        return number;
    }

    private int place(byte[] packed, int incident) {
        int number = ++last;
        if (number / CHUNK == chunks.size()) {
            chunks.add(new AtomicReferenceArray<>(CHUNK));
        }
        chunks.get(number / CHUNK).set(number % CHUNK, packed);
        incidents.note(incident, number);
        return number;
    }

    /**
     * Gives new numbers to those around whom most have been struck. Until {@link #giveBack} they are read under their
     * old ones, too, by whoever has found these; nobody may be added or struck in between.
     */
    synchronized void move() {
        leaving = IntStream.range(0, chunks.size() - 1)
                .filter(chunk ->
                        chunks.get(chunk) != GIVEN_BACK && filled(chunk).count() * 2 < CHUNK)
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        leaving.forEach(chunk -> filled(chunk).forEach(this::move));
    }

    private void move(int number) {
        byte[] packed = Objects.requireNonNull(bytes(number));
        int slot = slotOf(idOf(number));
        slots[slot] = place(packed, (int) INTS.get(packed, INCIDENT));
    }

    private IntStream filled(int chunk) {
        AtomicReferenceArray<byte[]> of = chunks.get(chunk);
        return IntStream.range(0, of.length())
                .filter(place -> of.get(place) != null)
                .map(place -> chunk * CHUNK + place);
    }

    /** Gives the places back that were moved from, and forgets the numbers of those who were struck. */
    synchronized void giveBack() {
        leaving.forEach(chunk -> chunks.set(chunk, GIVEN_BACK));
        leaving = Set.of();
        incidents.retain(number -> bytes(number) != null);
    }

    /** How many places are held, empty ones among them. */
    synchronized int places() {
        return chunks.stream().mapToInt(AtomicReferenceArray::length).sum();
    }

    /** Strikes somebody, who has no number any more. */
    synchronized void strike(PersonId person) {
        int slot = slotOf(person.value());
        if (slot >= 0) {
            int number = slots[slot];
            slots[slot] = STRUCK;
            chunks.get(number / CHUNK).set(number % CHUNK, null);
            live--;
        }
    }

    /** The number of somebody, or 0. */
    synchronized long number(PersonId person) {
        int slot = slotOf(person.value());
        return slot < 0 ? 0 : slots[slot];
    }

    /** How many people there are. */
    synchronized int size() {
        return live;
    }

    /** All numbers under which somebody stands, in rising order. */
    LongStream numbers() {
        int most;
        synchronized (this) {
            most = last;
        }
        return LongStream.rangeClosed(1, most).filter(number -> isCurrent(number) && bytes(number) != null);
    }

    /** The numbers of the people of an incident, struck ones among them. */
    IntStream numbersOf(IncidentId incident) {
        return incidents.noted(incident).filter(this::isCurrent);
    }

    private boolean isCurrent(long number) {
        return leaving.isEmpty() || !leaving.contains((int) (number / CHUNK));
    }

    /** Who stands under a number; null when nobody does any more. */
    @Nullable
    IndexedPerson person(long number) {
        byte[] packed = bytes(number);
        return packed == null ? null : opened(packed);
    }

    /** Who stands under a number, of which incident and post; null when nobody does any more. */
    @Nullable
    VisibilityKey key(long number) {
        byte[] packed = bytes(number);
        return packed == null ? null : key(packed);
    }

    private byte @Nullable [] bytes(long number) {
        int chunk = (int) (number / CHUNK);
        return number <= 0 || chunk >= chunks.size() ? null : at(chunks.get(chunk), (int) (number % CHUNK));
    }

    private static byte @Nullable [] at(AtomicReferenceArray<byte[]> chunk, int place) {
        return chunk == GIVEN_BACK ? null : chunk.get(place);
    }

    private int slotOf(UUID id) {
        int mask = slots.length - 1;
        for (int slot = home(id, mask); slots[slot] != 0; slot = slot + 1 & mask) {
            if (slots[slot] != STRUCK && isUnder(id, slots[slot])) {
                return slot;
            }
        }
        return -1;
    }

    private boolean isUnder(UUID id, int number) {
        byte[] packed = bytes(number);
        if (packed == null) {
            return false;
        }
        return (long) LONGS.get(packed, 0) == id.getMostSignificantBits()
                && (long) LONGS.get(packed, Long.BYTES) == id.getLeastSignificantBits();
    }

    private int freeSlot(UUID id) {
        int mask = slots.length - 1;
        int slot = home(id, mask);
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int home(UUID id, int mask) {
        long mixed = (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }

    private void spread() {
        slots = new int[Integer.highestOneBit(Math.max(1 << 10, live + 1)) * 8];
        used = live + 1;
        numbers().forEach(number -> slots[freeSlot(idOf(number))] = (int) number);
    }

    private UUID idOf(long number) {
        VisibilityKey key = key(number);
        if (key == null) {
            throw new IllegalStateException("Nobody stands under " + number);
        }
        return key.id().value();
    }

    private static byte[] packed(IndexedPerson known, int incident, int post) {
        IndexedTerms by = known.by();
        boolean oneName = by.names().equals(List.of(by.called()));
        var words = new ArrayList<String>();
        words.add(by.called());
        words.addAll(oneName ? List.of() : by.names());
        words.addAll(by.numbers());
        if (by.nationalNumber() != null) {
            words.add(by.nationalNumber());
        }
        byte[] text = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
        LocalDate born = by.born();
        return ByteBuffer.allocate(HEAD + Long.BYTES + 2 * Short.BYTES + 1 + text.length)
                .putLong(known.id().value().getMostSignificantBits())
                .putLong(known.id().value().getLeastSignificantBits())
                .putInt(incident)
                .putInt(post)
                .putLong(born == null ? NO_DAY : born.toEpochDay())
                .putShort((short) (oneName ? -1 : by.names().size()))
                .putShort((short) by.numbers().size())
                .put((byte) (by.nationalNumber() == null ? 0 : 1))
                .put(text)
                .array();
    }

    /** Read without a buffer: a search asks this of hundreds. */
    private VisibilityKey key(byte[] packed) {
        var id = new UUID((long) LONGS.get(packed, 0), (long) LONGS.get(packed, Long.BYTES));
        return new VisibilityKey(new PersonId(id), incidents.value((int) INTS.get(packed, INCIDENT)), posts.value((int)
                INTS.get(packed, POST)));
    }

    private IndexedPerson opened(byte[] packed) {
        VisibilityKey key = key(packed);
        ByteBuffer from = ByteBuffer.wrap(packed).position(HEAD);
        long day = from.getLong();
        int names = from.getShort();
        int numbers = from.getShort();
        boolean nationalNumber = from.get() == 1;
        String[] words = new String(packed, from.position(), from.remaining(), StandardCharsets.UTF_8).split("\n", -1);
        int named = Math.max(0, names);
        var all = List.of(words);
        return new IndexedPerson(
                key.id(),
                key.incident(),
                key.post(),
                new IndexedTerms(
                        words[0],
                        names < 0 ? List.of(words[0]) : all.subList(1, 1 + named),
                        all.subList(1 + named, 1 + named + numbers),
                        day == NO_DAY ? null : LocalDate.ofEpochDay(day),
                        nationalNumber ? words[words.length - 1] : null));
    }
}
