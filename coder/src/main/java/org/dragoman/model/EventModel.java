package org.dragoman.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.Ontology;
import org.dragoman.report.Span;

/**
 * The joint model: one encoder pass a sentence yields mentions, triggers, modes, contexts and
 * arguments (training/model.py). Runs int8 on the processor through ONNX Runtime; safe for use by
 * several threads, each call running on the thread that makes it.
 */
public final class EventModel implements SentenceAnnotator {
  /** Sentences an encoder pass takes at most; more gain nothing and cost memory. */
  private static final int BATCH = 16;

  /** Pieces an encoder pass takes at most; a longer sentence is read in several stretches. */
  private static final int LONGEST = 254;

  /** The head for pairs, which models of before had not. */
  private static final String RELATION = "relation";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPiece wordPiece;
  private final SentenceDecoder decoder;
  private final boolean relates;
  private final int cls;
  private final int sep;

  private EventModel(
      OrtEnvironment environment, OrtSession session, WordPiece wordPiece, Labels labels) {
    this.environment = environment;
    this.session = session;
    this.wordPiece = wordPiece;
    this.decoder = new SentenceDecoder(labels);
    this.relates = session.getOutputNames().contains(RELATION);
    this.cls = wordPiece.require("[CLS]");
    this.sep = wordPiece.require("[SEP]");
  }

  /**
   * @throws IOException if a file is missing or is not what the coder expects
   */
  public static EventModel load(ModelFiles files) throws IOException {
    Ontology ontology = files.ontology();
    try (InputStream encoder = files.open(ModelFiles.ENCODER);
        InputStream labels = files.open(ModelFiles.LABELS);
        InputStreamReader vocabulary =
            new InputStreamReader(files.open(ModelFiles.VOCABULARY), StandardCharsets.UTF_8)) {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setMemoryPatternOptimization(false);
        return new EventModel(
            environment,
            environment.createSession(encoder.readAllBytes(), options),
            WordPiece.read(vocabulary),
            Labels.read(new ObjectMapper().readTree(labels), ontology));
      }
    } catch (OrtException | IllegalArgumentException e) {
      throw new IOException("the model cannot be loaded: " + e.getMessage(), e);
    }
  }

  /**
   * The share of the second pass: of 629 pairs of held-out passages it is right in 0.854 with 0.4,
   * in 0.824 without and in 0.863 with 0.5, which does worse on news.
   */
  private static final double MARKED = 0.4;

  /** What a piece's case is raised by where it belongs to a given actor, twice for a recipient. */
  private static final int MARK = 5;

  /**
   * A stretch of a sentence that fits one pass.
   *
   * @param marks for each position 0, {@link #MARK} or twice that; empty where no pair is given
   */
  private record Stretch(int input, WordPiece.Pieces pieces, int[] marks) {
    Stretch(int input, WordPiece.Pieces pieces) {
      this(input, pieces, new int[0]);
    }

    int mark(int position) {
      return marks.length == 0 ? 0 : marks[position];
    }
  }

  @Override
  public List<AnnotatedSentence> annotate(List<Input> inputs) {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Input input = inputs.get(i);
      split(i, wordPiece.tokenize(input.text(), input.sentence().span()), stretches);
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      order.add(i);
    }
    // sentences of like length share a pass, so that little is padding
    order.sort(Comparator.comparingInt(i -> stretches.get(i).pieces().size()));
    SentenceDecoder.Decoded[] decoded = new SentenceDecoder.Decoded[stretches.size()];
    for (int at = 0; at < order.size(); at += BATCH) {
      List<Integer> batch = order.subList(at, Math.min(order.size(), at + BATCH));
      List<Stretch> part = batch.stream().map(stretches::get).toList();
      List<SentenceDecoder.Decoded> results =
          run(
              part,
              (stretch, scores) ->
                  decoder.decode(inputs.get(stretch.input()).text(), stretch.pieces(), scores));
      for (int i = 0; i < batch.size(); i++) {
        decoded[batch.get(i)] = results.get(i);
      }
    }
    List<List<Mention>> mentions = new ArrayList<>();
    List<List<Trigger>> triggers = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      mentions.add(new ArrayList<>());
      triggers.add(new ArrayList<>());
    }
    for (int i = 0; i < decoded.length; i++) {
      mentions.get(stretches.get(i).input()).addAll(decoded[i].mentions());
      triggers.get(stretches.get(i).input()).addAll(decoded[i].triggers());
    }
    List<AnnotatedSentence> annotated = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      annotated.add(
          new AnnotatedSentence(
              inputs.get(i).sentence(),
              List.copyOf(mentions.get(i)),
              List.copyOf(triggers.get(i))));
    }
    return annotated;
  }

  /**
   * What the actor does to the recipient, both given: a distribution over the event types. Used to
   * measure the model against data that gives the pair.
   */
  public Map<EventType, Double> relate(Input input, Span actor, Span recipient) {
    List<Stretch> stretches = new ArrayList<>();
    split(0, wordPiece.tokenize(input.text(), input.sentence().span()), stretches);
    if (stretches.isEmpty()) {
      return Map.of();
    }
    Stretch plain = stretches.get(0);
    Map<EventType, Double> read =
        run(
                List.of(plain),
                (stretch, scores) -> decoder.relate(stretch.pieces(), scores, actor, recipient))
            .get(0);
    if (!relates) {
      return read;
    }
    // a second pass with the pair marked: the two ways of reading it err on different sentences
    Map<EventType, Double> marked =
        run(List.of(marked(plain, actor, recipient)), (stretch, scores) -> decoder.marked(scores))
            .get(0);
    Map<EventType, Double> mean = new LinkedHashMap<>();
    read.forEach((type, p) -> mean.put(type, (1 - MARKED) * p + MARKED * marked.get(type)));
    return mean;
  }

  private static Stretch marked(Stretch plain, Span actor, Span recipient) {
    boolean[] acting = SentenceDecoder.positions(plain.pieces(), actor);
    boolean[] receiving = SentenceDecoder.positions(plain.pieces(), recipient);
    int[] marks = new int[acting.length];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = acting[i] ? MARK : receiving[i] ? 2 * MARK : 0;
    }
    return new Stretch(plain.input(), plain.pieces(), marks);
  }

  private static void split(int input, WordPiece.Pieces pieces, List<Stretch> stretches) {
    int words = pieces.words().length;
    int from = 0;
    while (from < words) {
      int to = from + 1;
      while (to < words && pieces.starts()[to + 1] - pieces.starts()[from] <= LONGEST) {
        to++;
      }
      if (pieces.starts()[to] - pieces.starts()[from] <= LONGEST) {
        stretches.add(
            new Stretch(input, from == 0 && to == words ? pieces : pieces.slice(from, to)));
      }
      from = to;
    }
  }

  private <T> List<T> run(
      List<Stretch> batch, BiFunction<Stretch, SentenceDecoder.Scores, T> reader) {
    int size = batch.size();
    int tokens = batch.stream().mapToInt(s -> s.pieces().size()).max().orElseThrow() + 2;
    long[] ids = new long[size * tokens];
    long[] cases = new long[size * tokens];
    long[] mask = new long[size * tokens];
    for (int b = 0; b < size; b++) {
      Stretch stretch = batch.get(b);
      WordPiece.Pieces pieces = stretch.pieces();
      int at = b * tokens;
      ids[at] = cls;
      cases[at] = 4;
      mask[at++] = 1;
      for (int i = 0; i < pieces.size(); i++) {
        ids[at] = pieces.ids()[i];
        cases[at] = pieces.cases()[i] + stretch.mark(i + 1);
        mask[at++] = 1;
      }
      ids[at] = sep;
      cases[at] = 4;
      mask[at] = 1;
    }
    long[] shape = {size, tokens};
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor caseTensor =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(cases), shape);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
        OrtSession.Result result =
            session.run(Map.of("ids", idTensor, "cases", caseTensor, "mask", maskTensor))) {
      float[][][] mention = rows(result, "mention");
      float[][][] trigger = rows(result, "trigger");
      float[][][] mode = rows(result, "mode");
      float[][][] auxiliary = rows(result, "auxiliary");
      float[][][] context = rows(result, "context");
      float[][][][] argument = arguments(result);
      float[][] relation = relates ? relations(result) : new float[size][0];
      List<T> decoded = new ArrayList<>();
      for (int b = 0; b < size; b++) {
        decoded.add(
            reader.apply(
                batch.get(b),
                new SentenceDecoder.Scores(
                    mention[b],
                    trigger[b],
                    mode[b],
                    auxiliary[b],
                    context[b],
                    argument[b],
                    relation[b])));
      }
      return decoded;
    } catch (OrtException e) {
      throw new IllegalStateException("the model could not be run: " + e.getMessage(), e);
    }
  }

  private static float[][] relations(OrtSession.Result result) throws OrtException {
    return (float[][]) result.get(RELATION).orElseThrow().getValue();
  }

  private static float[][][] rows(OrtSession.Result result, String name) throws OrtException {
    OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
    long[] shape = tensor.getInfo().getShape();
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[][][] rows = new float[(int) shape[0]][(int) shape[1]][(int) shape[2]];
    for (float[][] matrix : rows) {
      for (float[] row : matrix) {
        buffer.get(row);
      }
    }
    return rows;
  }

  private static float[][][][] arguments(OrtSession.Result result) throws OrtException {
    OnnxTensor tensor = (OnnxTensor) result.get("argument").orElseThrow();
    long[] shape = tensor.getInfo().getShape();
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[][][][] scores =
        new float[(int) shape[0]][(int) shape[1]][(int) shape[2]][(int) shape[3]];
    for (float[][][] sentence : scores) {
      for (float[][] role : sentence) {
        for (float[] row : role) {
          buffer.get(row);
        }
      }
    }
    return scores;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model could not be closed: " + e.getMessage(), e);
    }
  }
}
