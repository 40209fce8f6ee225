using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SinoRussia.Generator.Identities;

/// <summary>Identities made by hashing permanent names, so that every build and every release gives the same ones.</summary>
/// <remarks>All hashes are salted with the subject's id. docs/decisions/0003 says why, and what may never change here.</remarks>
/// <param name="subject">Id of the subject.</param>
internal sealed class StableIds(string subject)
{
    private const string Base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int GuidLength = 12;

    /// <summary>Learners see ids of notes and cards as times of creation: 1 January 2020 to 31 December 2022, in milliseconds.</summary>
    private const long FirstMoment = 1_577_836_800_000;
    private const long Moments = 1096L * 24 * 60 * 60 * 1000;

    /// <summary>Between what Anki gives to types and decks of its own and the largest whole number that JavaScript holds.</summary>
    private const long FirstPermanent = 1L << 51;

    private readonly HashSet<long> taken = [];

    /// <summary>Keeps the id of a note or card for the one that was published with it.</summary>
    public void Take(long id) => taken.Add(id);

    /// <summary>The identity of a note: twelve of [0-9A-Za-z].</summary>
    /// <param name="card">A card's id, 'fact/key'.</param>
    public string Guid(string card)
    {
        var rest = Hash("guid", card, 0);
        return string.Create(GuidLength, rest, static (text, number) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = Base62[(int)(number % 62)];
                number /= 62;
            }
        });
    }

    /// <summary>The id of a note type, field, template or deck, from 2^51 to 2^52.</summary>
    /// <param name="kind">What it is: 'deck'.</param>
    /// <param name="name">Its permanent name.</param>
    public long Permanent(string kind, string name) => FirstPermanent + (long)(Hash(kind, name, 0) % (UInt128)FirstPermanent);

    /// <summary>
    /// The id of a note or card, in milliseconds. Where two hashes meet, the later asked is hashed anew until it is free; nothing else
    /// moves.
    /// </summary>
    /// <param name="kind">'note' or 'card'; ids of all kinds differ from each other.</param>
    public long Moment(string kind, string name)
    {
        for (var attempt = 0; ; attempt++)
        {
            var id = FirstMoment + (long)(Hash(kind, name, attempt) % (UInt128)Moments);
            if (taken.Add(id))
                return id;
        }
    }

    /// <summary>A UUID of version 8, whose bits are our own matter, as RFC 9562 has it.</summary>
    /// <param name="kind">What it is: 'epub'.</param>
    /// <param name="name">Its permanent name.</param>
    public string Uuid(string kind, string name)
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, Hash(kind, name, 0));
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }

    private UInt128 Hash(string kind, string name, int attempt)
    {
        var text = FormattableString.Invariant($"{subject}\n{kind}\n{name}\n{attempt}");
        return BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
