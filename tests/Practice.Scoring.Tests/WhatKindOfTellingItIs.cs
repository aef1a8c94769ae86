namespace Practice.Scoring.Tests;

public sealed class WhatKindOfTellingItIs
{
    [Theory]
    [InlineData("story", "A man came in shouting about a toaster. I let him finish and asked what had happened. He left with a new one.")]
    [InlineData("story", "Last winter a guest's room was cold. We moved her to another floor, and I brought up a heater myself.")]
    [InlineData("story", "I let him finish. I put the phone down.")]
    [InlineData("story", "Listened to her. Apologised for the wait, offered a refund and rang her the next day.")]
    [InlineData("story", "One day a customer come to me, he is very angry. I say sorry and I give him new one. He is happy.")]
    [InlineData("story", "I usually work nights. In May a caller lost her card, so I froze it, stayed on the line and sent a new one.")]
    [InlineData("story", "My manager shouted at the customer and the customer walked out. She never came back.")]
    [InlineData("habit", "I always let people finish. Then I ask what they need and give them two options.")]
    [InlineData("habit", "Whenever a customer is angry I lower my voice, listen and repeat what I heard.")]
    [InlineData("habit", "Let them finish. Ask what happened. Offer two options.")]
    [InlineData("habit", "At the bar I always listened first. Every time somebody complained I apologised and I always offered another drink.")]
    [InlineData("hypothetical", "I would stay calm and call my manager.")]
    [InlineData("hypothetical", "If a customer shouted at me, I would listen first. I would apologise and then I would offer a refund.")]
    [InlineData("hypothetical", "It has never happened to me. I'd ask him to sit down and I would bring him some water.")]
    [InlineData("opinion", "I think the customer is not always right. I believe that respect is what counts.")]
    [InlineData("opinion", "Good service means listening. Customers are people, and people are sometimes upset.")]
    [InlineData("opinion", "In my view some customers are only looking for a fight.")]
    [InlineData("self-description", "I am a patient person and I'm good with people. I have strong communication skills.")]
    [InlineData("self-description", "My greatest strength is patience. I am calm under pressure.")]
    [InlineData("none", "Customer service.")]
    [InlineData("none", "\"I want my money back,\" \"No.\"")]
    public void Is_told_apart(string type, string text) => Assert.Equal(type, TheRubric.Assess(text).StoryType);

    [Theory]
    [InlineData("")]
    [InlineData("Der Kunde war sehr wütend, weil das Paket nicht angekommen ist, und ich habe ihm zugehört.")]
    public void Of_what_can_not_be_read_it_is_none(string text) => Assert.Equal("none", TheRubric.Assess(text).StoryType);
}
