package replaydesk.sla;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.Priority;
import replaydesk.sla.clock.Reading;
import replaydesk.sla.clock.Standing;
import replaydesk.sla.evolution.SlaCase;

/** Properties of clocks that hold for any series of events: times add up, and obligations come to an end. */
class ClockProperties {

    /**
     * A step of a story.
     *
     * @param late    time between the event's occurrence and its recording
     * @param settles true if the service fulfils what is due
     */
    record Step(CaseEvent event, Duration pause, Duration late, boolean settles) {
    }

    @Property
    void whatIsUsedAndWhatIsLeftMakeTheBudget(@ForAll("steps") List<Step> steps) {
        var story = played(steps);
        for (var target : story.state.targets().all()) {
            var clock = Reading.of(target.metric(), story.state.timeline(), Integer.MAX_VALUE);
            assertThat(clock.worked()).isBetween(Duration.ZERO, Duration.between(Story.BEGIN, story.now));
            assertThat(target.standing()).isEqualTo(clock.standing());
            switch (target.standing()) {
                case RUNNING -> assertThat(clock.workedUntil(target.dueAt())).isLessThanOrEqualTo(target.budget());
                case PAUSED -> assertThat(clock.worked().plus(target.left())).isEqualTo(target.budget());
                case MET -> assertThat(target.met()).isEqualTo(clock.by().event());
                case WITHDRAWN -> assertThat(target.left()).isNull();
            }
        }
    }

    @Property
    void aTargetIsBreachedExactlyIfItsBudgetWasExceeded(@ForAll("steps") List<Step> steps) {
        var story = played(steps.stream()
                .filter(step -> !(step.event() instanceof replaydesk.events.catalogue.CaseClassified)).toList());
        for (var target : story.state.targets().all()) {
            var clock = Reading.of(target.metric(), story.state.timeline(), Integer.MAX_VALUE);
            var exhausted = clock.exhausted(target.budget(), target.breached());
            boolean exceeded = exhausted != null && !exhausted.isAfter(story.now);
            assertThat(target.breached() != null).isEqualTo(exceeded);
        }
    }

    @Property
    void whatIsMetIsNotBreachedLater(@ForAll("steps") List<Step> steps) {
        var story = played(steps);
        var met = story.state.targets().all().stream().filter(t -> t.standing() == Standing.MET).toList();
        story.afterHours(1000).settled();
        for (var target : met) {
            assertThat(story.target(target.id()).breached()).isEqualTo(target.breached());
        }
    }

    @Property
    void withTimeStandingStillItOwesNothingInTheEnd(@ForAll("steps") List<Step> steps) {
        var story = played(steps).afterHours(10_000).settled();
        assertThat(story.obligations()).isEmpty();
    }

    @Property(tries = 200)
    void theStateIsStoredAndReadBack(@ForAll("steps") List<Step> steps) throws Exception {
        var state = played(steps).state;
        var mapper = JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule()).build();
        assertThat(mapper.readValue(mapper.writeValueAsBytes(state), SlaCase.class)).isEqualTo(state);
    }

    private static Story played(List<Step> steps) {
        var story = Story.registered().then(Stories.classified(Priority.HIGH));
        for (var step : steps) {
            story.after(step.pause()).occurred(story.now.minus(step.late()), step.event());
            if (step.settles()) {
                story.settled();
            }
        }
        return story.settled();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<CaseEvent> priorities = Arbitraries.of(Priority.values()).map(Stories::classified);
        var other = new UUID(1, 2);
        Arbitrary<CaseEvent> facts = Arbitraries.of(Stories.sent(MessageKind.INFORMATION),
                Stories.sent(MessageKind.OTHER), Stories.asked(), Stories.asked(other), Stories.provided(),
                Stories.askedAgain(), Stories.unasked(),
                new InformationProvided(other, null), Stories.proposed(), Stories.rejected(), Stories.suspended(),
                Stories.resumed(), Stories.closed(), Stories.reopened(), Stories.withdrawn(), Stories.merged(),
                Stories.unmerged(), new SelfHelpAccepted(null, "rita"));
        var event = Arbitraries.frequencyOf(Tuple.of(1, priorities), Tuple.of(9, facts));
        var pause = Arbitraries.longs().between(0, 7200).map(Duration::ofSeconds);
        var late = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(Duration.ZERO)),
                Tuple.of(1, Arbitraries.longs().between(0, 20_000).map(Duration::ofSeconds)));
        return Combinators.combine(event, pause, late, Arbitraries.of(true, false)).as(Step::new).list().ofMaxSize(45);
    }
}
