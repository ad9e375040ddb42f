package replaydesk.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.value.Channel;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;
import replaydesk.triage.checklist.ChecklistDecisions;
import replaydesk.triage.classification.ClassificationDecisions;
import replaydesk.triage.diagnosis.DiagnosisDecisions;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.information.InformationDecisions;
import replaydesk.triage.routing.RoutingDecisions;

/** Tests two decisions of triage that are made on the same view of a case, whatever happened to it before. */
class TwoAtOnceProperties {

    /**
     * A decision: of a person by a command, or of a rule by an obligation.
     *
     * @param decide gives its event; empty when it is refused, or nothing is owed
     * @param still  tells whether the case as it stands would have this event decided
     */
    private record Deciding(String name, Function<StageFixture<TriageCase>, Optional<CaseEvent>> decide,
            BiPredicate<StageFixture<TriageCase>, CaseEvent> still) {

        @Override
        public String toString() {
            return name;
        }
    }

    @Property(tries = 2000)
    void theSecondCountsOnlyIfItIsStillRightAfterTheFirst(@ForAll("past") List<CaseEvent> past,
            @ForAll("decisions") Deciding first, @ForAll("decisions") Deciding second) {
        var desk = Stories.desk().given(Stories.registered(Channel.PHONE, null));
        past.forEach(desk::given);
        var view = new TreeMap<>(desk.view().fold().counters());
        var one = first.decide().apply(desk);
        var other = second.decide().apply(desk);

        one.ifPresent(event -> assertThat(desk.given(view, event)).as("the first counts").isTrue());
        boolean still = other.isPresent() && second.still().test(desk, other.get());
        boolean counted = other.isPresent() && desk.given(view, other.get());

        assertThat(still || !counted).as("%s counted after %s only if it is still right", second, first).isTrue();
        assertLegal(desk);
    }

    /** A legal case comes to owe nothing, is routed on what stands of it, and waits for each answer once. */
    private static void assertLegal(StageFixture<TriageCase> desk) {
        desk.settle(60);
        var state = desk.state();
        assertThat(state.requests()).extracting(request -> request.id()).doesNotHaveDuplicates();
        if (state.life().refusal() == null) {
            assertThat(state.classification()).as("classified").isNotNull();
            assertThat(state.assigned() || state.routing() != null).as("routed unless assigned").isTrue();
        }
        assertThat(desk.obligations()).allSatisfy(owed -> assertThat(owed.due()).isAfter(desk.now()));
    }

    @Provide
    Arbitrary<List<CaseEvent>> past() {
        return new TriageProperties().events();
    }

    @Provide
    Arbitrary<Deciding> decisions() {
        return Arbitraries.of(Stream.concat(
                Stream.of(by("classify", ClassificationDecisions::hard), by("route", RoutingDecisions::toNetwork),
                        by("ask", InformationDecisions::forLogs), by("ask again", InformationDecisions::again),
                        by("wait longer", InformationDecisions::longer),
                        by("withdraw the question", InformationDecisions::noMore),
                        by("answer a checklist", ChecklistDecisions::internetWorks),
                        by("diagnose", DiagnosisDecisions::paper)),
                IntStream.range(0, 2).mapToObj(TwoAtOnceProperties::owed)).toList());
    }

    private static Deciding by(String name, Function<StageFixture<TriageCase>, Decision> decide) {
        return new Deciding(name, desk -> decide.apply(desk) instanceof Decision.Emit emit
                ? Optional.of(emit.event()) : Optional.empty(),
                (desk, event) -> decide.apply(desk) instanceof Decision.Emit);
    }

    /** The n-th obligation of the case as it stands, if it has so many, as soon as it is due. */
    private static Deciding owed(int n) {
        return new Deciding("obligation " + n, desk -> events(desk).skip(n).findFirst(),
                (desk, event) -> events(desk).anyMatch(event::equals));
    }

    private static Stream<CaseEvent> events(StageFixture<TriageCase> desk) {
        return desk.obligations().stream().flatMap(owed -> Stream.ofNullable(owed.event().make(desk.now(),
                desk.reference())));
    }
}
