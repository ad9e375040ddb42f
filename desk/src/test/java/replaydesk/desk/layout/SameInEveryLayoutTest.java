package replaydesk.desk.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import replaydesk.desk.DeskStack;
import replaydesk.events.codec.EventCodec;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.stage.Stage;
import replaydesk.kit.table.StageTables;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("One host of eight stages and eight hosts of one come to the same")
class SameInEveryLayoutTest {

    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final int RECORDS = 350;

    @Inject
    @Any
    Instance<Stage<?>> stageBeans;
    @Inject
    @Any
    Instance<StageTables<?>> tableBeans;
    @Inject
    Pool pool;
    @Inject
    EventCodec codec;
    @Inject
    LogConfig config;

    /** Returns the seeds: new ones in each run, or the one in {@code -Dreplaydesk.seed}. */
    static LongStream seeds() {
        var given = System.getProperty("replaydesk.seed");
        return given == null ? new Random().longs(3) : LongStream.of(Long.parseLong(given));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Fed in the same polls, every row of every table is the same")
    void samePolls(long seed) {
        compare(seed, stage -> seed, TableEquality.EVERYTHING);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Fed in other polls, everything is the same but when what is due at once was found and how often a "
            + "host restarted")
    void otherPolls(long seed) {
        compare(seed, stage -> seed + stage.name().hashCode(), TableEquality.BUT_PACE);
    }

    private void compare(long seed, Function<Stage<?>, Long> feedOf, TableEquality equality) {
        var hosts = new HashMap<Stage<?>, Host>();
        var opened = new ArrayList<Host>();
        try {
            List<Stage<?>> stages = stageBeans.stream().<Stage<?>>map(SameInEveryLayoutTest::brittle).toList();
            var log = new RandomLog(new Random(seed), stageBeans.stream().<Stage<?>>map(stage -> stage).toList(),
                    RECORDS);
            var desk = open(stages, opened);
            new LogFeeder(seed, log).into(desk);
            stages.forEach(stage -> hosts.put(stage, open(List.of(stage), opened)));
            hosts.forEach((stage, host) -> new LogFeeder(feedOf.apply(stage), log).into(host));

            var ids = log.stories.stream().map(story -> story.caseId).toList();
            var cases = desk.cases(ids);
            log.stories.stream().filter(story -> story.fold.known())
                    .forEach(story -> assertThat(cases.get(story.caseId).fold().head())
                            .as("head").isEqualTo(story.fold.head()));
            var rows = desk.rows().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            var all = hosts.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, host -> host.getValue().rows()));
            all.forEach((stage, its) -> equality.rows(stage, its, rows, desk.rows("stage_state", stage)));
            hosts.forEach((stage, host) -> assertThat(host.obligations(stage, host.cases(ids))).as(stage.name())
                    .isEqualTo(desk.obligations(stage, cases)));
            for (var table : List.of("outcome", "anomaly", "held")) {
                assertThat(all.values().stream().flatMap(its -> its.get(table).stream()).sorted().toList()).as(table)
                        .isEqualTo(rows.get(table).stream().sorted().toList());
            }
            assertThat(all.values().stream().flatMap(its -> its.get("unread").stream()).distinct().sorted().toList())
                    .as("unread")
                    .isEqualTo(rows.get("unread").stream().sorted().toList());
            assertThat(Stream.of("outcome", "unread", "event", "case_view").map(rows::get)).noneMatch(List::isEmpty);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Seed " + seed + ": " + e.getMessage(), e);
        } finally {
            opened.forEach(Host::drop);
        }
    }

    private Host open(List<Stage<?>> stages, List<Host> opened) {
        var tables = tableBeans.stream().<StageTables<?>>map(table -> table).toList();
        opened.add(new Host("layout_" + NAMES.incrementAndGet(), stages, tables, pool, codec, config));
        return opened.getLast();
    }

    private static <S> Stage<S> brittle(Stage<S> stage) {
        return new FailingStage<>(stage);
    }
}
