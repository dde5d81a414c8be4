"""Two BiLSTM layers over word, piece, ending and shape embeddings; biaffine arcs, relations and tags on top."""
import torch
from torch import nn

from features import BUCKETS, ENDINGS, SHAPES

WORD, PIECE, END, SHAPE = 96, 64, 24, 8
INPUT = WORD + PIECE + END + SHAPE


def locked(x, p, training):
    """Dropout with one mask for all words of a sentence; x is [sentence, word, unit]."""
    if not training or p == 0:
        return x
    mask = x.new_empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - p) / (1 - p)
    return x * mask


def mirrored(lengths, width):
    """Index that turns each sentence about and leaves its padding at the end."""
    place = torch.arange(width)[None, :]
    back = lengths[:, None] - 1 - place
    return torch.where(back >= 0, back, place)


def turned(x, mirror):
    return x.gather(1, mirror[..., None].expand_as(x))


def one_way(x, lstm, side):
    """One direction over a padded batch. Packed sequences are twice as slow: each step's gradient fills the whole batch."""
    weights = [getattr(lstm, f"{name}_l0{side}") for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")]
    start = x.new_zeros(1, x.shape[0], lstm.hidden_size)
    return torch._VF.lstm(x.transpose(0, 1), (start, start), weights, True, 1, 0.0, False, False, False)[0].transpose(0, 1)


class Net(nn.Module):
    def __init__(self, words, upos, xpos, relations, hidden=128, arc=128, label=96, tag=96, layers=2, drop=0.33):
        super().__init__()
        self.sizes = dict(words=words, upos=upos, xpos=xpos, relations=relations, hidden=hidden, arc=arc, label=label, tag=tag, layers=layers)
        self.drop = drop
        self.word = nn.Embedding(words, WORD, sparse=True)
        self.piece = nn.EmbeddingBag(BUCKETS, PIECE, mode="sum", sparse=True)
        self.ending = nn.Embedding(ENDINGS, END)
        self.shape = nn.Embedding(SHAPES, SHAPE)
        self.silver = nn.Parameter(torch.zeros(INPUT))
        for table, size in ((self.word, 0.3), (self.piece, 0.3), (self.ending, 0.3), (self.shape, 0.5)):
            nn.init.normal_(table.weight, std=size)
        self.lstm = nn.ModuleList(
            nn.LSTM(INPUT if i == 0 else 2 * hidden, hidden, bidirectional=True, batch_first=True) for i in range(layers))
        for lstm in self.lstm:
            for name, p in lstm.named_parameters():
                if "weight_hh" in name:
                    for gate in p.data.chunk(4):
                        nn.init.orthogonal_(gate)
                elif "weight_ih" in name:
                    for gate in p.data.chunk(4):
                        nn.init.xavier_uniform_(gate)
                else:
                    p.data.zero_()
                    if "bias_ih" in name:
                        p.data[hidden:2 * hidden] = 1
        top = 2 * hidden
        self.dep = nn.Linear(top, arc)
        self.head = nn.Linear(top, arc)
        self.bilinear = nn.Linear(arc, arc)
        nn.init.zeros_(self.bilinear.weight)
        self.root = nn.Parameter(torch.zeros(arc))
        self.label_dep = nn.Linear(top, label)
        self.label_head = nn.Linear(top, label, bias=False)
        self.label_out = nn.Linear(2 * label, relations)
        self.tag = nn.Linear(top, tag)
        self.tag_out = nn.Linear(tag, upos + xpos)

    def embed(self, batch):
        weights = batch["piece_scale"][batch["piece_type"]]
        bags = self.piece(batch["pieces"], batch["piece_offsets"], per_sample_weights=weights)
        bags = bags[batch["type"]]
        word, ending, shape = self.word(batch["word"]), self.ending(batch["ending"]), self.shape(batch["shape"])
        if self.training:
            keep = lambda p: torch.empty_like(word[..., :1]).bernoulli_(1 - p)
            bags, ending, shape = bags * keep(0.08), ending * keep(0.08), shape * keep(0.05)
        x = torch.cat([word, bags, ending, shape], -1)
        return x + batch["silver"][:, None, None] * self.silver

    def encode(self, batch):
        x = locked(self.embed(batch), 0.15, self.training)
        mirror = mirrored(batch["lengths"], x.shape[1])
        for lstm in self.lstm:
            ahead = one_way(x, lstm, "")
            back = turned(one_way(turned(x, mirror), lstm, "_reverse"), mirror)
            x = locked(torch.cat([ahead, back], -1), self.drop, self.training)
        return x

    def forward(self, batch):
        """Arc scores [sentence, word, head] with the root as head 0, a function for relations, and tag scores."""
        x = self.encode(batch)
        drop = lambda v: locked(v, self.drop, self.training)
        act = nn.functional.leaky_relu
        dep, head = drop(act(self.dep(x), 0.1)), drop(act(self.head(x), 0.1))
        probe = self.bilinear(dep)
        arcs = torch.cat([(probe @ self.root)[..., None], probe @ head.transpose(1, 2)], -1)
        arcs = arcs.masked_fill(batch["blocked"][:, None, :], -1e9)
        tags = self.tag_out(drop(act(self.tag(x), 0.1)))
        a, b = self.label_dep(x), self.label_head(x)

        def relations(heads):
            """Scores of each relation to the given heads (index of a word; 0 where the head is the root)."""
            chosen = b.gather(1, heads[..., None].expand(-1, -1, b.shape[-1]))
            mixed = torch.cat([act(a + chosen, 0.1), torch.tanh(a) * torch.tanh(chosen)], -1)
            return self.label_out(drop(mixed))

        return arcs, relations, tags
