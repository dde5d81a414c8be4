// Skip-gram with one output table for each of four places around the word: usage skipgram IN WORDS OUT, numbers of words in IN.
// IN: int32 rows, -1 ends a sentence; WORDS: count of words; OUT: float32 [words][96].
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
enum { D = 96, ROUNDS = 8, NEGATIVES = 5, TABLE = 1 << 22 };
static uint64_t state = 88172645463325252ull;
static uint32_t draw(void) { state ^= state << 13; state ^= state >> 7; state ^= state << 17; return (uint32_t)(state >> 16); }
int main(int argc, char **argv) {
  FILE *f = fopen(argv[1], "rb");
  fseek(f, 0, SEEK_END);
  long n = ftell(f) / 4;
  rewind(f);
  int32_t *text = malloc(n * 4);
  if (argc < 4 || fread(text, 4, n, f) != (size_t)n) return 1;
  int words = atoi(argv[2]);
  double *count = calloc(words, 8), total = 0, run = 0;
  for (long i = 0; i < n; i++) if (text[i] >= 0) count[text[i]]++;
  for (int w = 0; w < words; w++) total += pow(count[w], .75);
  int32_t *table = malloc(TABLE * 4);
  for (int w = 0, i = 0; w < words; w++) { run += pow(count[w], .75) / total; while (i < TABLE && i < run * TABLE) table[i++] = w; if (w == words - 1) while (i < TABLE) table[i++] = w; }
  float *in = malloc((size_t)words * D * 4), *out = calloc((size_t)words * D * 4, 4);
  for (long i = 0; i < (long)words * D; i++) in[i] = (draw() / 4294967296.0f - .5f) / D;
  double sum = 0; for (int w = 0; w < words; w++) sum += count[w];
  for (int round = 0; round < ROUNDS; round++) for (long i = 0; i < n; i++) {
    if (text[i] < 0) continue;
    double share = count[text[i]] / sum;
    if (share > 1e-3 && draw() / 4294967296.0 > sqrt(1e-3 / share)) continue;
    float rate = .03f * (1 - (round * (float)n + i) / (ROUNDS * (float)n)) + 1e-5f, *v = in + (size_t)text[i] * D;
    for (int p = 0; p < 4; p++) {
      long j = i + (p < 2 ? p - 2 : p - 1);
      if (j < 0 || j >= n || text[j] < 0 || (p == 0 && text[i - 1] < 0) || (p == 3 && text[i + 1] < 0)) continue;
      float error[D] = {0};
      for (int k = 0; k <= NEGATIVES; k++) {
        int w = k ? table[draw() % TABLE] : text[j];
        if (k && w == text[j]) continue;
        float *u = out + ((size_t)p * words + w) * D, dot = 0;
        for (int d = 0; d < D; d++) dot += v[d] * u[d];
        float g = rate * ((k == 0) - 1 / (1 + expf(-dot)));
        for (int d = 0; d < D; d++) { error[d] += g * u[d]; u[d] += g * v[d]; }
      }
      for (int d = 0; d < D; d++) v[d] += error[d];
    }
  }
  f = fopen(argv[3], "wb");
  fwrite(in, 4, (size_t)words * D, f);
  return fclose(f);
}
