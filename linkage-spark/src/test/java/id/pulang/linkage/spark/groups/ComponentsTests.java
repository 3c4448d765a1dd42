package id.pulang.linkage.spark.groups;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.spark.LocalSpark;
import id.pulang.linkage.spark.pairs.SharedOften;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void areThoseThatSearchingFromEachRecordFinds(long seed) {
        var random = new Random(seed);
        var edges = random.longs(120, 0, 150)
                .mapToObj(one -> List.of(one, (one + 1 + random.nextInt(140)) % 150))
                .toList();

        assertThat(components(edges)).isEqualTo(searched(edges));
    }

    @Test
    void reachTheEndOfALongChain() {
        var numbers = new ArrayList<>(LongStream.range(0, 60).boxed().toList());
        Collections.shuffle(numbers, new Random(4));
        var chain = new ArrayList<List<Long>>();
        for (int at = 1; at < numbers.size(); at++) {
            chain.add(List.of(numbers.get(at - 1), numbers.get(at)));
        }

        assertThat(components(chain))
                .hasSize(60)
                .allSatisfy((record, first) -> assertThat(first).isZero());
    }

    private static Map<Long, Long> components(List<List<Long>> edges) {
        var schema =
                new StructType().add(SharedOften.LEFT, DataTypes.LongType).add(SharedOften.RIGHT, DataTypes.LongType);
        var rows = edges.stream().map(edge -> RowFactory.create(edge.toArray())).toList();
        var found = Components.of(LocalSpark.session(2).createDataFrame(rows, schema));
        var components = new HashMap<Long, Long>();
        for (Row row : found.collectAsList()) {
            assertThat(components.put(row.getLong(0), row.getLong(1))).isNull();
        }
        return components;
    }

    private static Map<Long, Long> searched(List<List<Long>> edges) {
        var smallest = new HashMap<Long, Long>();
        edges.forEach(edge -> edge.forEach(record -> smallest.put(record, record)));
        for (int round = 0; round < edges.size(); round++) {
            for (List<Long> edge : edges) {
                long least = Math.min(smallest.getOrDefault(edge.get(0), 0L), smallest.getOrDefault(edge.get(1), 0L));
                edge.forEach(record -> smallest.put(record, least));
            }
        }
        return smallest;
    }
}
