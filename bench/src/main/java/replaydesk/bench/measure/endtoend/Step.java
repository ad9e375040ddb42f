package replaydesk.bench.measure.endtoend;

/** The steps of people and systems on a case; the services do the rest as obligations. */
enum Step {
    REGISTER, ASSIGN, PROPOSE, ACCEPT, FEEDBACK
}
