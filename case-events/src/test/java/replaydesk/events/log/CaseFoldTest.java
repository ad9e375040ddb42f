package replaydesk.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.events.log.Draft.event;
import static replaydesk.events.log.Draft.opening;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.log.Judgement.Overruling;

class CaseFoldTest {

    private static final byte[] VALUE = {'{', '}'};

    private final CaseFold fold = CaseFold.unknown();

    @Test
    void aCaseIsUnknownUntilAnEventOpensIt() {
        assertThat(verdict(event(1))).isEqualTo(Verdict.UNKNOWN_CASE);
        assertThat(verdict(event(2).presumes("life=1").advances("life"))).isEqualTo(Verdict.UNKNOWN_CASE);
        assertThat(verdict(event(3).presumes("work=0").advances("work"))).isEqualTo(Verdict.UNKNOWN_CASE);
        assertThat(verdict(opening(4))).isEqualTo(Verdict.ACCEPTED);
        assertThat(verdict(event(5))).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void onlyWhatMakesTheCaseLiveAndPresumesNothingElseOfItOpensIt() {
        assertThat(verdict(event(1).presumes("life=0"))).isEqualTo(Verdict.UNKNOWN_CASE);
        assertThat(verdict(event(2).presumes("life=0").advances("work"))).isEqualTo(Verdict.UNKNOWN_CASE);
        assertThat(verdict(event(3).presumes("life=0,requester=1").advances("life"))).isEqualTo(Verdict.UNKNOWN_CASE);
        assertThat(verdict(event(4).presumes("life=0,requester=0").advances("life"))).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void whatComesBeforeTheOpeningLeavesNoTrace() {
        fold.fold(event(1).command(1).read(), VALUE);
        fold.fold(event(2).presumes("life=0,requester=1").advances("life").command(2).read(), VALUE);

        assertThat(FoldSnapshot.same(fold, CaseFold.unknown())).isTrue();
    }

    @Test
    void aCaseOpensOnce() {
        fold.fold(opening(1).actor("rita").read(), VALUE);

        assertThat(fold.judge(opening(2).read())).isEqualTo(new Judgement(Verdict.STALE,
                new Overruling("life", 0, 1, new UUID(7, 1), "replaydesk.intake.message-received.v1", "rita")));
    }

    @Test
    void unknownComesBeforeDuplicateBeforeStaleBeforeAccepted() {
        assertThat(verdict(event(1).command(1).presumes("life=3"))).isEqualTo(Verdict.UNKNOWN_CASE);
        fold.fold(opening(2).command(1).read(), VALUE);
        assertThat(verdict(event(3).command(1).presumes("life=3"))).isEqualTo(Verdict.DUPLICATE);
        assertThat(verdict(event(4).command(2).presumes("life=3"))).isEqualTo(Verdict.STALE);
        assertThat(verdict(event(5).command(2).presumes("life=1"))).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void anOverrulingNamesTheFirstCounterByNameWithWhatMovedIt() {
        fold.fold(opening(1).read(), VALUE);
        fold.fold(event(2).presumes("life=1").advances("assignment,work").actor("anna").read(), VALUE);

        assertThat(fold.judge(event(3).presumes("assignment=0,life=1,work=0").read()).overruling())
                .isEqualTo(new Overruling("assignment", 0, 1, new UUID(7, 2), "replaydesk.intake.message-received.v1",
                        "anna"));
        assertThat(fold.judge(event(3).presumes("life=1,survey=2").read()).overruling())
                .isEqualTo(new Overruling("survey", 2, 0, null, null, null));
    }

    @Test
    void onlyAnAcceptedEventMovesCounters() {
        fold.fold(opening(1).command(1).read(), VALUE);
        fold.fold(event(2).presumes("life=0").advances("work").read(), VALUE);
        fold.fold(event(3).command(1).advances("work").read(), VALUE);
        fold.fold(event(4).advances("requester").read(), VALUE);
        fold.fold(event(5).advances("requester,unheardof").actor("lena").read(), VALUE);

        assertThat(fold.counters()).hasToString("{life=1, requester=2, unheardof=1}");
        assertThat(fold.counter(Counter.REQUESTER)).isEqualTo(2);
        assertThat(fold.counter(Counter.WORK)).isZero();
        assertThat(fold.version()).isEqualTo(3);
        assertThat(fold.judged()).isEqualTo(5);
        assertThat(fold.movedBy(Counter.REQUESTER)).isEqualTo(new UUID(7, 5));
        assertThat(fold.movedByActor("requester")).isEqualTo("lena");
        assertThat(fold.movedByType("unheardof")).isEqualTo("replaydesk.intake.message-received.v1");
        assertThat(fold.movedBy(Counter.WORK)).isNull();
        assertThat(fold.movedByActor("work")).isNull();
        assertThat(fold.movedByType("work")).isNull();
    }

    @Test
    void anAcceptedCommandIsRememberedWithItsBody() {
        fold.fold(opening(1).command(1).read(), VALUE);
        fold.fold(event(2).command(2).presumes("life=9").read(), VALUE);

        assertThat(fold.acceptedWith(new UUID(9, 1), Draft.hash(1))).isTrue();
        assertThat(fold.acceptedWith(new UUID(9, 1), Draft.hash(2))).isFalse();
        assertThat(fold.acceptedWith(new UUID(9, 2), Draft.hash(2))).isNull();
    }

    @Test
    void bodiesAreToldApartByTheFirst64BitsOfTheirHash() {
        var hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        fold.fold(opening(1).command(1).set(ContractHeader.BODY_HASH, hash).read(), VALUE);

        assertThat(fold.acceptedWith(new UUID(9, 1), hash)).isTrue();
        assertThat(fold.acceptedWith(new UUID(9, 1), hash.replace("9f86", "9f87"))).isFalse();
        assertThat(fold.acceptedWith(new UUID(9, 1), null)).isFalse();
    }

    @Test
    void theLast256AcceptedCommandsAreRemembered() {
        fold.fold(opening(1).command(0).read(), VALUE);
        for (int i = 1; i <= 256; i++) {
            assertThat(fold.remembersAllCommands()).isEqualTo(i < 256);
            assertThat(verdict(event(i).command(i))).isEqualTo(Verdict.ACCEPTED);
        }

        assertThat(fold.remembersAllCommands()).isFalse();
        assertThat(fold.judge(event(1).command(1).read()).verdict()).isEqualTo(Verdict.DUPLICATE);
        assertThat(fold.judge(event(1).command(256).read()).verdict()).isEqualTo(Verdict.DUPLICATE);
        assertThat(fold.judge(event(1).command(0).read()).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aCaseHasAtMost256CountersWhateverItsEventsName() {
        fold.fold(opening(1).read(), VALUE);
        for (int i = 0; i < 600; i++) {
            var name = "x" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
            assertThat(verdict(event(i).advances("life," + name))).isEqualTo(Verdict.ACCEPTED);
        }
        assertThat(fold.counters()).hasSize(256);
        assertThat(fold.counter("life")).isEqualTo(601);
        assertThat(fold.counter("xaa")).isEqualTo(1);
        assertThat(fold.counter("xxb")).isZero();
        assertThat(FoldSnapshot.same(FoldSnapshot.read(FoldSnapshot.write(fold)), fold)).isTrue();
    }

    @Test
    void judgingChangesNothing() {
        fold.fold(opening(1).command(1).read(), VALUE);
        var before = FoldSnapshot.write(fold);

        fold.judge(event(2).command(2).advances("life,work").read());

        assertThat(FoldSnapshot.write(fold)).isEqualTo(before);
    }

    @Test
    void aCopyGoesItsOwnWay() {
        fold.fold(opening(1).command(1).read(), VALUE);
        var copy = fold.copy();
        var before = FoldSnapshot.write(fold);

        copy.fold(event(2).command(2).advances("life,work").read(), VALUE);
        copy.head()[0]++;

        assertThat(FoldSnapshot.write(fold)).isEqualTo(before);
        assertThat(copy.counter("work")).isEqualTo(1);
    }

    private Verdict verdict(Draft draft) {
        return fold.fold(draft.read(), VALUE).verdict();
    }
}
