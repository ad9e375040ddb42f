package replaydesk.bench.measure.whole;

/** The steps of people and systems on a case; the services do the rest as obligations. */
enum Step {
    REGISTER, ASSIGN, PROPOSE, ACCEPT, FEEDBACK
}
